/** What is put in place of what was hidden. */
const HIDDEN = '…';

/** What to hide. The first group, where there is one, stays. No lookbehind: Safari before 16.4 refuses the whole script. */
const SECRETS: RegExp[] = [
  // Mail addresses.
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  // Query strings of addresses, where tokens travel.
  /(https?:\/\/[^\s?]+)\?\S+/g,
  // Keys, tokens, long identifiers: 20 or more letters and digits with at least one digit.
  /\b(?:sk-|eyJ)[\w.-]{8,}/g,
  /\b(?=[\w-]*\d)[A-Za-z0-9_-]{20,}\b/g,
  // Telephone numbers, and other long numbers.
  /(^|[^\d.-])(?:\+\d|0)[\d\s()-]{8,}\d(?![\d.])/g,
  /(^|[^\d.A-Za-z])\d{6,}(?![\d.])/g,
  // Student numbers such as b21-12345 or 21AB123456.
  /\b(?:[A-Za-z]{1,2}\d{2}-?\d{4,}|\d{2}[A-Za-z]{1,2}\d{4,})\b/g,
];

/** Hides mail addresses, telephone and student numbers, codes and tokens. */
export function mask(text: string): string {
  return SECRETS.reduce(
    (masked, secret) => masked.replace(secret, (_match, kept: unknown) => (typeof kept === 'string' ? kept : '') + HIDDEN),
    text,
  );
}
