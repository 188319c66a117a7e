import { fill } from '../model/i18n/fill.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';
import type { ResultDetails } from '../search/details.ts';
import type { Finding } from '../search/find.ts';
import type { Fingerprint } from '../search/fingerprints.ts';
import type { DeskArticle } from './plan.ts';

/** What messages mean, by their codes. */
export type Meanings = Readonly<Record<string, string>>;

/**
 * What known messages mean.
 * @param fingerprints the messages of an index
 * @param messages what comes after the index, in the same order
 */
export function meaningsOf(fingerprints: readonly Fingerprint[], messages: ResultDetails['messages']): Meanings {
  return Object.fromEntries(fingerprints.flatMap(({ code }, at) => (messages[at] ? [[code, messages[at].meaning]] : [])));
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
