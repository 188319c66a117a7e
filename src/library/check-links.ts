import { entryOf } from '../model/entries.ts';
import { kindOf } from '../model/kinds.ts';
import { addressesOf } from '../model/permalinks.ts';
import { PAGE_ANCHORS, stepId } from './anchors.ts';
import type { Content } from './read.ts';

/**
 * Makes the check of links for a content: of a link it says what is wrong and what to write instead.
 * Links lead to pages of this site or to https://, a mail address or a telephone number.
 */
export function linkChecker(content: Content): (to: string) => string[] {
  const pages = new Set(addressesOf(content).filter((address) => !address.includes('#')));
  return (to) => (/^[a-z][a-z0-9+.-]*:/i.test(to) ? checkOutside(to) : checkInside(to, pages, content));
}

function checkOutside(to: string): string[] {
  if (/^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(to) || /^tel:\+?[\d-]+$/.test(to)) return [];
  if (to.startsWith('http:')) return [`${to} is not encrypted. Write https://`];
  if (!to.startsWith('https://'))
    return [`${to} is no address that a link may have. Write one that begins with https://, or with / for a page of this site`];
  if (!URL.canParse(to)) return [`${to} is not an address. Write it as the address bar of a browser shows it`];
  const { username, password, host } = new URL(to);
  return username || password
    ? [`${to} leads to ${host}, with something before the @ that looks like an address. Write https://${host}/…`]
    : [];
}

function checkInside(to: string, pages: ReadonlySet<string>, content: Content): string[] {
  if (!to.startsWith('/')) return [`${to} is not an address. Begin with / for a page of this site, or with https://`];
  const [path = '', anchor] = to.split('#');
  const language = content.languages.slice(1).find((each) => each === path.split('/')[1]);
  if (language) return [`${to} names a language. Leave out /${language}: the link follows the reader's language`];
  if (!pages.has(path)) {
    if (isFaulty(path, content)) return [];
    if (pages.has(`${path}/`)) return [`${to} lacks the final slash. Write ${path}/`];
    const moved = [...content.redirects.moved, ...content.redirects.superseded].find(({ from }) => from === path);
    return [
      moved ? `${path} has moved. Write ${moved.to}` : `there is no page ${path}. Write the address of a page that exists, ending in /`,
    ];
  }
  const [, folder = '', slug = ''] = path.split('/');
  const article = kindOf(folder) && entryOf(content.articles, `${folder}/${slug}`);
  if (!anchor || !article) return [];
  const anchors = [...article.data.steps.map(stepId), ...PAGE_ANCHORS];
  return anchors.includes(anchor) ? [] : [`${path} has no step #${anchor}. Write one of: ${anchors.join(', ')}`];
}

/** Whether a page is missing because its file has a fault of its own, which is told there. */
function isFaulty(path: string, { faulty }: Content): boolean {
  const [, folder = '', slug = ''] = path.split('/');
  return (
    faulty.has(`${folder}/${slug}`) || (folder === 'steps' && faulty.has(slug)) || (faulty.size > 0 && /^\/(?:\d+|e\/[^/]+)\/$/.test(path))
  );
}
