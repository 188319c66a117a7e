import { withoutPiles } from './piles.ts';

/** What is put in place of what was hidden. */
const HIDDEN = '…';

/** Words of letters, digits, _ and - that are as long as a key or an identifier. Every such word has its ends at letters or digits. */
const LONG = 20;

/**
 * What to hide, each with what stays of a match. Each pattern takes a whole run of characters, secret or not, and then decides: one
 * that looked for a secret at every character of a long run would read the run again each time. No lookbehind: Safari before 16.4
 * refuses the whole script.
 */
const SECRETS: [pattern: RegExp, masked: (match: string, group?: string) => string][] = [
  // Mail addresses.
  [/[\p{L}\p{N}._%+-]+(@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)?/gu, (match, host) => (host ? HIDDEN : match)],
  // Query strings of addresses, where tokens travel; the name of an error is none.
  [/(https?:\/\/[^\s?]+)(?:\?\S+)?/g, (match, page = '') => (match === page ? match : page + HIDDEN + errorIn(match))],
  // Keys and tokens.
  [/\b(?:sk-|eyJ)[\w.-]{8,}/g, () => HIDDEN],
  // Other tokens and identifiers: long, with at least one digit.
  [/\w(?:[\w-]*\w)?/g, (match) => (match.length >= LONG && /\d/.test(match) ? HIDDEN : match)],
  // Telephone numbers, and other long numbers.
  [/(^|[^\d.-])(?:\+\d|0)[\d\s()-]{8,}\d(?![\d.])/g, (_match, before = '') => before + HIDDEN],
  [/(^|[^\d.A-Za-z])\d{6,}(?![\d.])/g, (_match, before = '') => before + HIDDEN],
  // Student numbers such as b21-12345 or 21AB123456.
  [/\b(?:[A-Za-z]{1,2}\d{2}-?\d{4,}|\d{2}[A-Za-z]{1,2}\d{4,})\b/g, () => HIDDEN],
];

/** Hides mail addresses, telephone and student numbers, codes and tokens. Takes time in proportion to the text. */
export function mask(text: string): string {
  return SECRETS.reduce((masked, [secret, replace]) => masked.replace(secret, replace), withoutPiles(text));
}

/** The name of the error that an address hands over, after a space: error=access_denied. Words and underscores alone, so nothing personal. */
function errorIn(address: string): string {
  const name = /[?&]error(?:_code)?=([a-z_]{3,40})(?=&|#|$)/i.exec(address)?.[1];
  return name ? ` ${name}` : '';
}
