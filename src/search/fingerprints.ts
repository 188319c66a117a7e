import type { Hop } from '../model/schemas/product.ts';

/** How a message or code that articles know is recognised, and where it leads. */
export interface Fingerprint {
  code: string;
  text: string;
  pattern: string;
  hop: Hop;
  /** The keys of the articles it may lead to, first the one that is about it. */
  articles: string[];
}

/** Pasted text as error patterns see it: compatibility forms folded, curly quotes straight, white space single. */
export function foldPaste(text: string): string {
  return text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ');
}

/** An error pattern as a regular expression. Case does not matter. Throws a SyntaxError where it is none. */
export function compilePattern(pattern: string): RegExp {
  return new RegExp(pattern, 'iu');
}

/**
 * The known messages in a pasted text. The one of which most stands there comes first: a long message says more than the short
 * one that is always around it.
 */
export function recognise(text: string, fingerprints: readonly Fingerprint[]): Fingerprint[] {
  const folded = foldPaste(text);
  return fingerprints
    .map((fingerprint) => ({ fingerprint, length: matchLength(folded, fingerprint.pattern) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
    .map(({ fingerprint }) => fingerprint);
}

/** How many characters of a text known messages are, all together. */
export function matchedBy(text: string, recognised: readonly Fingerprint[]): number {
  const folded = foldPaste(text);
  return recognised.reduce((sum, { pattern }) => sum + matchLength(folded, pattern), 0);
}

/** How many characters of a text a pattern matches; 0 where a browser is too old for the pattern. */
function matchLength(text: string, pattern: string): number {
  try {
    return compilePattern(pattern).exec(text)?.[0].length ?? 0;
  } catch {
    return 0;
  }
}
