import type { Article } from './catalogue.ts';
import type { Key } from './kinds.ts';
import type { Likelihood } from './schemas/article.ts';

/** The title of an article, or its key where there is none. */
export function titleOf(key: Key, articles: readonly Article[]): string {
  return articles.find((article) => article.key === key)?.title ?? key;
}

/** Symptoms that name a cause, most likely first. */
export function symptomsOf(cause: Key, articles: readonly Article[]): { article: Article; likelihood: Likelihood }[] {
  const order: Likelihood[] = ['common', 'occasional', 'rare'];
  return articles
    .flatMap((article) => article.causes.filter(({ key }) => key === cause).map(({ likelihood }) => ({ article, likelihood })))
    .sort((a, b) => order.indexOf(a.likelihood) - order.indexOf(b.likelihood) || a.article.id - b.article.id);
}
