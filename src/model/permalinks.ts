import type { Redirects } from './schemas/redirects.ts';
import { KINDS, keyOfEntry } from './kinds.ts';
import { articlePath, facetPath } from './links.ts';
import { PROSE } from './prose.ts';
import type { SourceArticle } from './schemas/article.ts';

/** What has an address: articles with their steps and codes, shared steps, facets. */
export interface Addressable {
  articles: readonly { id: string; data: SourceArticle }[];
  steps: readonly { id: string }[];
  facets: readonly { id: string; values: readonly { id: string }[] }[];
  checks: readonly unknown[];
}

/** The page that finds the cause; there where there are checks. */
export const CHECK_PAGE = '/check/';

/** Pages that stand by themselves. */
export const PAGES = [
  '/',
  CHECK_PAGE,
  '/desk/',
  '/e/',
  '/search/',
  '/updates/',
  ...PROSE.map((name) => `/${name}/`),
  ...KINDS.map(({ folder }) => `/${folder}/`),
];

/** Every address that other people may have written down, without language, sorted. */
export function addressesOf({ articles, steps, facets, checks }: Addressable): string[] {
  const ofArticles = articles.flatMap(({ id, data }) => {
    const path = articlePath(keyOfEntry(id));
    const anchors = data.steps.map((step) => `${path}#${'use' in step ? step.use : step.id}`);
    const codes = data.errors.filter(({ text }) => text).map(({ code }) => `/e/${code}/`);
    return [path, `/${data.id}/`, ...anchors, ...codes, ...(data.who.includes('admin') ? [`${path}#for-admins`] : [])];
  });
  const ofFacets = facets.flatMap((facet) => facet.values.map((value) => facetPath(facet.id, value.id)));
  return [
    ...new Set([
      ...PAGES.filter((page) => page !== CHECK_PAGE || checks.length),
      ...ofArticles,
      ...steps.map(({ id }) => `/steps/${id}/`),
      ...ofFacets,
    ]),
  ].sort();
}

/** The addresses of a permalinks.lock: one a line; empty lines and comments are left out. */
export function readLock(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('//'));
}

/** A permalinks.lock that holds what it held before and what is new. Nothing is ever taken out. */
export function writeLock(before: readonly string[], now: readonly string[]): string {
  const comment = '// Every address ever published. Written by npm run permalinks; nothing is ever taken out.';
  return `${[comment, ...[...new Set([...before, ...now])].sort()].join('\n')}\n`;
}

/** Published addresses that lead nowhere any more. */
export function lostAddresses(lock: readonly string[], now: readonly string[], { moved, superseded }: Redirects): string[] {
  const known = new Set([...now, ...[...moved, ...superseded].map(({ from }) => from)]);
  // The steps of an article that moved whole move with it.
  const movedPages = new Map(moved.map(({ from, to }) => [from, to]));
  return lock.filter((address) => {
    if (known.has(address)) return false;
    const [page = '', anchor] = address.split('#');
    if (superseded.some(({ from }) => from === page)) return false;
    const target = movedPages.get(page);
    return !(anchor && target && known.has(`${target}#${anchor}`));
  });
}
