import { foldKana, normaliseKeepingKana } from './normalise.ts';
import { HIRAGANA, kindAt, LATIN, SPACE, widthAt } from './scripts.ts';
import { weights } from './weights.ts';

/** A token, how much it says, from 0 to 1, by the script it was written in, which word of the text it is of, and where it begins. */
export interface Token {
  token: string;
  weight: number;
  word: number;
  /** The place of its first character in the normalised text. */
  at: number;
}

type Visit = (token: string, weight: number, word: number, at: number) => void;

/**
 * The tokens of a text: Latin words and numbers whole, Japanese as overlapping pairs of characters. The same in every
 * browser, unlike Intl.Segmenter, and a pair matches inside a compound. A lone character is a token by itself.
 */
export function tokensOf(text: string): string[] {
  return weighedTokensOf(text).map(({ token }) => token);
}

/** As tokensOf, with weights. The pairs of one long word share its weight, so that アカウント does not outweigh 停止. */
export function weighedTokensOf(text: string): Token[] {
  const normalised = normaliseKeepingKana(text);
  const tokens: Token[] = [];
  eachToken(normalised, foldKana(normalised), (token, weight, word, at) => tokens.push({ token, weight, word, at }));
  return tokens;
}

/**
 * Calls visit with each token of a text in order: thousands of articles are read without an object for each of their tokens.
 * @param text as normaliseKeepingKana gives it
 * @param folded the same with hiragana as katakana
 */
export function eachToken(text: string, folded: string, visit: Visit): void {
  for (let from = 0, to = 0; from < text.length; from = to) {
    const isWord = kindAt(text, from) === LATIN;
    for (to = from; to < text.length && isWord === (kindAt(text, to) === LATIN) && kindAt(text, to) !== SPACE;) to += widthAt(text, to);
    if (to === from) to++;
    else if (isWord) visit(folded.slice(from, to), 1, from, from);
    else eachPair(text, folded, from, to, visit);
  }
}

/** Whether a token is a word of Latin letters or digits rather than a pair of Japanese characters. */
export function isLatin(token: string): boolean {
  return kindAt(token, 0) === LATIN;
}

/** Whether a token is part of a word: neither grammar nor a place where two words meet. */
export function isPartOfWord({ weight }: Token): boolean {
  return weight !== weights.grammar && weight !== weights.border;
}

/** The pairs of a run without Latin letters and spaces, script by script. */
function eachPair(text: string, folded: string, from: number, to: number, visit: Visit): void {
  if (from + widthAt(text, from) >= to) {
    visit(folded.slice(from, to), kindAt(text, from) === HIRAGANA ? weights.grammar : 1, from, from);
    return;
  }
  for (let begin = from, end = from; begin < to; begin = end) {
    const kind = kindAt(text, begin);
    let pairs = -1;
    for (; end < to && kindAt(text, end) === kind; pairs++) end += widthAt(text, end);
    const weight = kind === HIRAGANA ? weights.grammar : 1 / Math.sqrt(pairs);
    let at = begin;
    for (let next = at + widthAt(text, at); next < end; at = next, next += widthAt(text, next)) {
      // The same kana twice is no word: ああああ says nothing.
      if (weight !== weights.grammar || folded[at] !== folded[next]) visit(folded.slice(at, next + widthAt(text, next)), weight, begin, at);
    }
    // Pairs within one script are of one word; a pair across two is by itself.
    if (end < to) visit(folded.slice(at, end + widthAt(text, end)), weights.border, at + 0.5, at);
  }
}
