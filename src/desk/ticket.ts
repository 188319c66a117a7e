import type { FacetValues } from '../model/catalogue.ts';
import { mask } from '../search/mask.ts';
import { offersFor, type FacetWords } from '../search/offers.ts';
import { isCourtesy, sentencesOf } from './courtesy.ts';
import { allLines, ownLines } from './mail.ts';

/** What a ticket says, once what is not about the problem is left out. */
export interface Ticket {
  /** The problem, masked. */
  text: string;
  /** What it tells of device, sign-in method and the like: only where it names one value of a facet. */
  chosen: FacetValues;
  japanese: boolean;
}

/** What a mail domain tells: a university, or the sign-in with Apple that hides the address. */
const DOMAINS: [pattern: RegExp, facet: string, value: string][] = [
  [/@[\w.-]+\.(?:ac\.[a-z]{2}|edu(?:\.[a-z]{2})?|ed\.jp)\b/i, 'org', 'university'],
  [/@[\w.-]+\.(?:co|or|go|lg)\.jp\b/i, 'org', 'company'],
  [/@privaterelay\.appleid\.com\b/i, 'auth', 'apple'],
];

/**
 * Reads a ticket: greetings, quotations and signatures are dropped, domains tell the kind of organization, then everything personal
 * is masked. Who pastes a quotation or a greeting alone means that: a ticket is never empty unless what was pasted is.
 */
export function readTicket(pasted: string, words: FacetWords): Ticket {
  const lines = pasted.split(/\r?\n/).map((line) => line.trim());
  const own = ownLines(lines);
  const text = mask([problemIn(own), problemIn(allLines(lines)), pasted.trim()].find(Boolean) ?? '');
  const told = DOMAINS.filter(([pattern]) => pattern.test(pasted)).map(([, facet, value]) => ({ facet, value }));
  const chosen: FacetValues = {};
  for (const { facet, value } of [...offersFor(text, words, {}), ...told]) {
    if (!chosen[facet]?.includes(value)) (chosen[facet] ??= []).push(value);
  }
  return {
    text,
    chosen: Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length === 1)),
    japanese: isJapanese(own.join('\n') || pasted),
  };
}

/** What is left of lines once the sentences that are courtesy alone are dropped. */
function problemIn(lines: readonly string[]): string {
  return lines
    .map((line) =>
      sentencesOf(line)
        .filter((sentence) => !isCourtesy(sentence))
        .join('')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** Whether a text has kana, or else more Han characters than Latin letters. */
function isJapanese(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return /[\u3040-\u30ff]/.test(text) || count(/\p{Script=Han}/gu) > count(/[a-z]/gi);
}
