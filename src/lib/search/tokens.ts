import { foldKana, normaliseKeepingKana } from './normalise.ts';

/** A token, how much it says, from 0 to 1, by the script it was written in, and which word of the text it is of. */
export interface Token {
  token: string;
  weight: number;
  word: number;
}

/** A pair of hiragana is mostly grammar; a pair across two scripts is where a word meets it. */
const GRAMMAR = 0.25;
const BORDER = 0.45;

/** No run of characters is longer, so that each word has a number of its own. */
const RUN = 10_000;

/**
 * The tokens of a text: Latin words and numbers whole, Japanese as overlapping pairs of characters. The same in every
 * browser, unlike Intl.Segmenter, and a pair matches inside a compound. A lone character is a token by itself.
 */
export function tokensOf(text: string): string[] {
  return weighedTokensOf(text).map(({ token }) => token);
}

/** As tokensOf, with weights. The pairs of one long word share its weight, so that アカウント does not outweigh 停止. */
export function weighedTokensOf(text: string): Token[] {
  return normaliseKeepingKana(text)
    .split(' ')
    .flatMap((word) => word.match(/[\p{Script=Latin}\p{N}]+|[^\p{Script=Latin}\p{N}]+/gu) ?? [])
    .flatMap((run, place) => (isLatin(run) ? [{ token: run, weight: 1, word: place * RUN }] : pairsOf(run, place * RUN)));
}

/** Whether a token is a word of Latin letters or digits rather than a pair of Japanese characters. */
export function isLatin(token: string): boolean {
  return /^[\p{Script=Latin}\p{N}]/u.test(token);
}

function pairsOf(run: string, word: number): Token[] {
  const characters = [...run];
  if (characters.length < 2)
    return characters.map((character) => ({ token: foldKana(character), weight: scriptOf(character) === 'hiragana' ? GRAMMAR : 1, word }));
  const scripts = characters.map(scriptOf);
  return characters.slice(1).map((character, index) => ({
    token: foldKana(`${characters[index]}${character}`),
    weight: weightAt(scripts, index),
    // Pairs within one script are of one word; a pair across two is by itself.
    word: word + (scripts[index] === scripts[index + 1] ? beginOf(scripts, index) : index + 0.5),
  }));
}

/** The weight of the pair that begins at an index. */
function weightAt(scripts: readonly string[], index: number): number {
  const script = scripts[index];
  if (script !== scripts[index + 1]) return BORDER;
  if (script === 'hiragana') return GRAMMAR;
  const begin = beginOf(scripts, index);
  const next = scripts.findIndex((other, at) => at > index && other !== script);
  const pairs = (next < 0 ? scripts.length : next) - begin - 1;
  return 1 / Math.sqrt(pairs);
}

/** Where the run of one script begins that an index is in. */
function beginOf(scripts: readonly string[], index: number): number {
  return scripts.findLastIndex((other, at) => at < index && other !== scripts[index]) + 1;
}

function scriptOf(character: string): 'hiragana' | 'katakana' | 'other' {
  if (/[\u3041-\u3096]/.test(character)) return 'hiragana';
  return /[\u30a1-\u30faー]/.test(character) ? 'katakana' : 'other';
}
