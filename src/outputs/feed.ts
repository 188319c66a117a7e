import type { Article } from '../model/catalogue.ts';
import { text } from '../model/i18n/text.ts';
import { articlePath, href } from '../model/links.ts';
import type { Language } from '../model/languages.ts';

/** A feed holds so many articles, those checked last first. */
const LONGEST = 50;

/** New and changed articles as an Atom feed (RFC 4287). */
export function atomFeed(language: Language, articles: readonly Article[], name: string, origin: string): string {
  const absolute = (path: string) => new URL(href(language, path), origin).href;
  const latest = [...articles].sort((a, b) => b.reviewed.localeCompare(a.reviewed) || a.id - b.id).slice(0, LONGEST);
  const entries = latest.map(
    (article) =>
      `<entry><id>${absolute(articlePath(article.key))}</id><title>${escapeXml(article.title)}</title><link href="${absolute(articlePath(article.key))}"/><updated>${article.reviewed}T00:00:00Z</updated><summary>${escapeXml(article.summary)}</summary></entry>`,
  );
  const self = absolute('/feed.xml');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${self}</id><title>${escapeXml(`${name}: ${text(language, 'home.title')}`)}</title><link rel="self" href="${self}"/><link href="${absolute('/')}"/><updated>${latest[0]?.reviewed ?? '1970-01-01'}T00:00:00Z</updated><author><name>${escapeXml(name)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function escapeXml(value: string): string {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
