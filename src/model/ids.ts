import { KINDS, type Kind } from './kinds.ts';
import type { Language } from './languages.ts';

/** What an id looks like: four digits, and five once a kind has used its thousand. The first digit tells the kind. */
const ID = /^[1-9]\d{3,4}$/;

/** No id is smaller or greater. */
export const FIRST_ID = 1000;
export const LAST_ID = 99_999;

/** What an organization adds has ids that the project never uses, whatever its kind. */
export const OWN = 'own';
const OWN_DIGIT = 9;

/** The ids a kind may have: 1000 to 1999, and then 10000 to 19999. */
function rangesOf(kind: Kind | typeof OWN): [first: number, last: number][] {
  const digit = KINDS.find((entry) => entry.kind === kind)?.digit ?? OWN_DIGIT;
  return [1000, 10_000].map((unit) => [digit * unit, (digit + 1) * unit - 1]);
}

/** Whether a number may be the id of an article of a kind. */
export function isIdOf(kind: Kind | typeof OWN, id: number): boolean {
  return rangesOf(kind).some(([first, last]) => id >= first && id <= last);
}

/** The ids a kind may have, in words for a writer. */
export function idsInWords(kind: Kind | typeof OWN): string {
  return rangesOf(kind)
    .map(([first, last]) => `from ${first} to ${last}`)
    .join(' or ');
}

/** The next free id of a kind. Ids are never reused, so it is one above the highest; the first of each range is left free. */
export function nextId(kind: Kind | typeof OWN, taken: readonly number[]): number {
  const highest = Math.max(0, ...taken.filter((id) => isIdOf(kind, id)));
  const next = rangesOf(kind).find(([, last]) => highest < last);
  if (!next) throw new Error(`Every id of the kind ${kind} is used.`);
  return Math.max(next[0], highest) + 1;
}

/** Whether a path below the base is a short address, in any of the languages: /1001/, /en/1001/. */
export function isShortAddress(path: string, languages: readonly Language[]): boolean {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const [last = '', ...more] = (languages as readonly string[]).includes(first) ? rest : [first, ...rest];
  return more.length === 0 && ID.test(last);
}
