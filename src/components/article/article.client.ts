/** All that runs on an article, inside the page: first what must be done before it is painted. */
import './fit.client.ts';
import './article-tools.client.ts';
import './overdue.client.ts';
