import { foldKana, normaliseKeepingKana } from './normalise.ts';

/** A token, and how many of its characters were written in hiragana: those are mostly grammar. */
export interface Token {
  token: string;
  hiragana: number;
}

/**
 * The tokens of a text: Latin words and numbers whole, Japanese as overlapping pairs of characters. The same in every
 * browser, unlike Intl.Segmenter, and a pair matches inside a compound. A lone character is a token by itself.
 */
export function tokensOf(text: string): string[] {
  return weighedTokensOf(text).map(({ token }) => token);
}

/** As tokensOf, with what was hiragana. */
export function weighedTokensOf(text: string): Token[] {
  return normaliseKeepingKana(text)
    .split(' ')
    .flatMap((word) => word.match(/[\p{Script=Latin}\p{N}]+|[^\p{Script=Latin}\p{N}]+/gu) ?? [])
    .flatMap((run) => (isLatin(run) ? [run] : pairsOf(run)))
    .map((token) => ({ token: foldKana(token), hiragana: (token.match(/[\u3041-\u3096]/g) ?? []).length }));
}

/** Whether a token is a word of Latin letters or digits rather than a pair of Japanese characters. */
export function isLatin(token: string): boolean {
  return /^[\p{Script=Latin}\p{N}]/u.test(token);
}

function pairsOf(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
