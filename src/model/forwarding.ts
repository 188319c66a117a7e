import type { Redirects } from './schemas/redirects.ts';
import type { Article } from './catalogue.ts';
import { articlePath } from './links.ts';

/** An address that leads to another one. */
export interface Forward {
  /** Without language, without fragment. */
  from: string;
  to: string;
  /** The title of the article it leads to. */
  title: string;
  /** short and moved forward by themselves; superseded says what took its place. */
  kind: 'short' | 'moved' | 'superseded';
}

/** Every page that forwards: short addresses, and whole pages that moved or were superseded. */
export function forwardsOf(articles: readonly Article[], { moved, superseded }: Redirects): Forward[] {
  const titles = new Map(articles.map(({ key, title }) => [articlePath(key), title]));
  const titleOf = (to: string) => titles.get(to.split('#')[0] ?? '') ?? to;
  const page = ({ from }: { from: string }) => !from.includes('#');
  return [
    ...articles.map(({ id, key, title }) => ({ from: `/${id}/`, to: articlePath(key), title, kind: 'short' as const })),
    ...moved.filter(page).map((entry) => ({ ...entry, title: titleOf(entry.to), kind: 'moved' as const })),
    ...superseded.filter(page).map((entry) => ({ ...entry, title: titleOf(entry.to), kind: 'superseded' as const })),
  ];
}

/** Steps that are gone from a page, by their old id: where each is now. */
export function movedSteps(path: string, { moved, superseded }: Redirects): Record<string, string> {
  const ofPage = [...moved, ...superseded].filter(({ from }) => from.startsWith(`${path}#`));
  return Object.fromEntries(ofPage.map(({ from, to }) => [from.slice(path.length + 1), to]));
}
