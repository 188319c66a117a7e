import type { Article } from '../model/catalogue.ts';
import { settings } from './settings.ts';

/** The symptoms that most people have, as site.yaml names them. */
export function commonArticles(articles: readonly Article[]): Article[] {
  return settings.site.home.common.flatMap((key) => articles.find((article) => article.key === key) ?? []);
}
