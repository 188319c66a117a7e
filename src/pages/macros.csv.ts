import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { articlesIn } from '../data/articles.ts';
import { text } from '../model/i18n/text.ts';
import { LANGUAGES } from '../model/languages.ts';
import { articlePath, href } from '../model/links.ts';
import { replyText } from '../desk/reply.ts';

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** One reply an article and language, in the first style of the language, for import into a ticket system. */
export const GET: APIRoute = () => {
  const { site, desk } = library;
  const lists = LANGUAGES.map(articlesIn);
  const rows = lists.flat().flatMap((article) => {
    const { language, key, title } = article;
    const style = desk.find((each) => each.language === language);
    if (!style) return [];
    const page = new URL(href(language, articlePath(key)), site.address).href;
    const reply = replyText({
      style,
      desk: site.helpDesk?.[language] ?? text(language, 'site.helpDesk'),
      signature: [],
      causes: [title],
      steps: article.steps.map((step) => ({ ...step, address: `${page}#${step.id}` })),
      questions: [],
    });
    return [String(article.id), language, title, reply].map(quoted).join(',');
  });
  return new Response(`${['id,language,title,reply', ...rows].join('\r\n')}\r\n`, {
    headers: { 'Content-Type': 'text/csv;charset=utf-8' },
  });
};
