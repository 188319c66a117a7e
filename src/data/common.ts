import { library } from 'genkan:library';
import type { Article } from '../model/catalogue.ts';

/** The symptoms that most people have, as site.yaml names them. */
export function commonArticles(articles: readonly Article[]): Article[] {
  return library.site.home.common.flatMap((key) => articles.find((article) => article.key === key) ?? []);
}
