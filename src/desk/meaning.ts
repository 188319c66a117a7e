import type { Article } from '../model/catalogue.ts';
import { fill } from '../model/i18n/fill.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';
import type { Finding } from '../search/find.ts';
import type { DeskArticle } from './plan.ts';

/** What messages mean, by their codes. */
export type Meanings = Readonly<Record<string, string>>;

/** What the messages mean that articles are about. */
export function meaningsOf(articles: readonly Pick<Article, 'errors'>[]): Meanings {
  return Object.fromEntries(articles.flatMap(({ errors }) => errors.flatMap(({ code, meaning }) => (meaning ? [[code, meaning]] : []))));
}

/** A sentence on what the screen says, where the first article of a reply is the one about it; else none. */
export function meaningOf(
  style: ReplyStyle,
  finding: Pick<Finding, 'recognised'> | undefined,
  [first]: readonly DeskArticle[],
  meanings: Meanings,
): string[] {
  const told = finding?.recognised.find(({ articles }) => articles[0] === first?.key);
  const meaning = meanings[told?.code ?? ''];
  return style.meaning && meaning ? [fill(style.meaning, { meaning })] : [];
}
