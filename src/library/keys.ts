import { keyOfEntry } from '../model/kinds.ts';
import type { Content } from './read.ts';

/** The keys of all articles that are there. */
export function keysOf({ articles, faulty }: Pick<Content, 'articles' | 'faulty'>): Set<string> {
  return new Set([...articles.map(({ id }) => id), ...faulty].map(keyOfEntry));
}

/** Says that an article is not there, and which one may have been meant. */
export function missing(key: string, keys: ReadonlySet<string>): string {
  const slug = key.split('/')[1] ?? '';
  const near = [...keys].find((known) => known.endsWith(`/${slug}`) || known.includes(slug.slice(0, 6)));
  return `there is no article ${key}.${near ? ` Did you mean ${near}?` : ''} Write the kind and the name of an article that exists`;
}
