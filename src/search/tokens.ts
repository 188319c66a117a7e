import { foldKana, normaliseKeepingKana } from './normalise.ts';

/** A token, how much it says, from 0 to 1, by the script it was written in, which word of the text it is of, and where it begins. */
export interface Token {
  token: string;
  weight: number;
  word: number;
  /** The place of its first character in the normalised text. */
  at: number;
}

/** A pair of hiragana is mostly grammar; a pair across two scripts is where a word meets it. */
const GRAMMAR = 0.25;
const BORDER = 0.45;

/** Pairs of hiragana say less than this. */
export const LEAST_MEANING = 0.3;

/**
 * The tokens of a text: Latin words and numbers whole, Japanese as overlapping pairs of characters. The same in every
 * browser, unlike Intl.Segmenter, and a pair matches inside a compound. A lone character is a token by itself.
 */
export function tokensOf(text: string): string[] {
  return weighedTokensOf(text).map(({ token }) => token);
}

/** As tokensOf, with weights. The pairs of one long word share its weight, so that アカウント does not outweigh 停止. */
export function weighedTokensOf(text: string): Token[] {
  return weighTokens(normaliseKeepingKana(text));
}

/** As weighedTokensOf, of a text that normaliseKeepingKana gave. */
export function weighTokens(normalised: string): Token[] {
  const runs = normalised.matchAll(/[\p{Script=Latin}\p{N}]+|[^\p{Script=Latin}\p{N} ]+/gu);
  return [...runs].flatMap(({ 0: run, index: at }) => (isLatin(run) ? [{ token: run, weight: 1, word: at, at }] : pairsOf(run, at)));
}

/** Whether a token is a word of Latin letters or digits rather than a pair of Japanese characters. */
export function isLatin(token: string): boolean {
  return /^[\p{Script=Latin}\p{N}]/u.test(token);
}

/** Whether a token is part of a word: neither grammar nor a place where two words meet. */
export function isPartOfWord({ weight }: Token): boolean {
  return weight > LEAST_MEANING && weight !== BORDER;
}

function pairsOf(run: string, at: number): Token[] {
  const characters = [...run];
  if (characters.length < 2)
    return characters.map((character) => ({
      token: foldKana(character),
      weight: scriptOf(character) === 'hiragana' ? GRAMMAR : 1,
      word: at,
      at,
    }));
  const scripts = characters.map(scriptOf);
  const begins = scripts.map((script, index) => (script === scripts[index - 1] ? -1 : index));
  const lengths = lengthsOf(scripts);
  let begin = 0;
  const pairs = characters.slice(1).map((character, index) => {
    begin = Math.max(begin, begins[index] ?? 0);
    const border = scripts[index] !== scripts[index + 1];
    const grammar = scripts[index] === 'hiragana';
    return {
      token: foldKana(`${characters[index]}${character}`),
      weight: border ? BORDER : grammar ? GRAMMAR : 1 / Math.sqrt((lengths[begin] ?? 1) - 1),
      // Pairs within one script are of one word; a pair across two is by itself.
      word: at + (border ? index + 0.5 : begin),
      at: at + index,
    };
  });
  // The same kana twice is no word: ああああ says nothing.
  return pairs.filter(({ token, weight }) => weight !== GRAMMAR || token[0] !== token[1]);
}

/** How many characters of one script stand together from each place on. */
function lengthsOf(scripts: readonly string[]): number[] {
  const lengths: number[] = [];
  for (let at = scripts.length - 1; at >= 0; at--) lengths[at] = scripts[at] === scripts[at + 1] ? (lengths[at + 1] ?? 0) + 1 : 1;
  return lengths;
}

function scriptOf(character: string): 'hiragana' | 'katakana' | 'other' {
  if (/[\u3041-\u3096]/.test(character)) return 'hiragana';
  return /[\u30a1-\u30faー]/.test(character) ? 'katakana' : 'other';
}
