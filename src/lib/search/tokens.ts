import { normalise } from './normalise.ts';

/**
 * The tokens of a text: Latin words and numbers whole, Japanese as overlapping pairs of characters. The same in every
 * browser, unlike Intl.Segmenter, and a pair matches inside a compound. A lone character is a token by itself.
 */
export function tokensOf(text: string): string[] {
  return normalise(text)
    .split(' ')
    .flatMap((word) => word.match(/[\p{Script=Latin}\p{N}]+|[^\p{Script=Latin}\p{N}]+/gu) ?? [])
    .flatMap((run) => (isLatin(run) ? [run] : pairsOf(run)));
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
