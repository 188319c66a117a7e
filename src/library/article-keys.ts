import { keyOfEntry } from '../model/kinds.ts';
import type { Content } from './read.ts';

/** The keys of all articles that are there. */
export function keysOf({ articles, faulty }: Content): Set<string> {
  return new Set([...articles.map(({ id }) => id), ...faulty].map(keyOfEntry));
}

/** What to say of the key of an article that is not there. */
export function missing(key: string, keys: Set<string>): string {
  const slug = key.split('/')[1] ?? '';
  const near = [...keys].find((known) => known.endsWith(`/${slug}`) || known.includes(slug.slice(0, 6)));
  return `there is no article ${key}.${near ? ` Did you mean ${near}?` : ''} Write the kind and the name of an article that exists`;
}
