import type { Article } from '../model/catalogue.ts';
import { articlePath, href } from '../model/links.ts';
import type { Language } from '../model/languages.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';

/** A reply about one article, for a ticket system. */
export interface Macro {
  id: number;
  language: Language;
  title: string;
  reply: string;
}

/** Who a reply is to and from, as a ticket system fills it in. */
export interface Placeholders {
  name: string;
  agent: string;
}

/** The names of people as Zendesk fills them in: developer.zendesk.com, "Zendesk Support placeholders reference". */
export const ZENDESK: Placeholders = { name: '{{ticket.requester.name}}', agent: '{{current_user.name}}' };

/** As Freshdesk does: support.freshdesk.com, "Understanding dynamic content and placeholders". */
export const FRESHDESK: Placeholders = { name: '{{ticket.requester.name}}', agent: '{{ticket.agent.name}}' };

/** Words an article as a reply. Handed in, since this room does not know of the desk. */
export type Wording = (article: Article, style: ReplyStyle, address: string, people: Placeholders) => string;

/** One reply an article and language, in the first style of the language. */
export function macrosOf(
  articles: readonly Article[],
  styles: readonly ReplyStyle[],
  origin: string,
  word: Wording,
  people: Placeholders,
): Macro[] {
  return articles.flatMap((article) => {
    const { id, language, key, title } = article;
    const style = styles.find((each) => each.language === language);
    const address = new URL(href(language, articlePath(key)), origin).href;
    return style ? [{ id, language, title, reply: word(article, style, address, people) }] : [];
  });
}

/** Macros as rows of a table, with a head: RFC 4180. */
export function asCsv(macros: readonly Macro[]): string {
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  const rows = macros.map(({ id, language, title, reply }) => [String(id), language, title, reply].map(quoted).join(','));
  return `${['id,language,title,reply', ...rows].join('\r\n')}\r\n`;
}

/** Macros as Zendesk takes them, one body of POST /api/v2/macros each: developer.zendesk.com/api-reference/ticketing/business-rules/macros. */
export function asZendesk(macros: readonly Macro[], site: string) {
  return macros.map(({ id, language, title, reply }) => ({
    macro: {
      title: `${site}::${language}::${id} ${title}`,
      active: true,
      description: `${site} ${id}`,
      actions: [{ field: 'comment_value', value: reply }],
    },
  }));
}

/** Macros as Freshdesk takes them, one body of POST /api/v2/canned_responses each: developers.freshdesk.com/api. Its folder is chosen when they are sent. */
export function asFreshdesk(macros: readonly Macro[]) {
  return macros.map(({ id, title, reply }) => ({ title: `${id} ${title}`, content: reply, visibility: 0 }));
}
