import type { SearchIndex } from './index-build.ts';
import { lookUp, lookUpSet, type Found } from './look-up.ts';
import { normalise } from './normalise.ts';
import { meantBy, type Meant } from './synonyms.ts';
import { isPartOfWord, weighedTokensOf, type Token } from './tokens.ts';
import { nearestSpelling, unusedWords } from './vocabulary.ts';
import { weights } from './weights.ts';

/** A token of a question with all places where it, or a word of the same meaning, was found. */
export interface Sought extends Token {
  places: { found: Found; counts: number }[];
}

/** What a question looks for. */
export interface Search {
  sought: Sought[];
  /** Words of which nothing is known. */
  unused: string[];
  /** Tokens that only the body text could hold: neither grammar nor in this index. */
  unknown: string[];
  /** Spellings that unused words may have meant; they are looked up too. */
  near: { word: string; meant: string }[];
}

/** A word found with less certainty than this was only guessed. */
const SURE = 0.5;

/** Looks the words of a question up: as they were typed, as synonyms, and as what a misspelt one may have meant. */
export function seek(index: SearchIndex, question: string): Search {
  const tokens = distinct(weighedTokensOf(question), index.stopWords);
  const last = tokens.at(-1)?.token;
  const meant = byPlace(meantBy(normalise(question), index.synonyms, true));
  const lookUpAll = (token: Token): Sought => {
    const here = meant.get(token.at) ?? [];
    const places = [
      { found: lookUp(index, token.token, token.token === last), counts: 1 },
      ...here.map(({ set, begun }) => ({ found: lookUpSet(index, set), counts: begun ? weights.begun : weights.synonym })),
    ];
    const known = isPartOfWord(token) || places.some(({ found }) => found.share > 0);
    return { ...token, weight: known ? token.weight : token.weight * weights.unknownGrammar, places };
  };
  const typed = tokens.map(lookUpAll);
  const known = new Set(typed.filter(isKnown).map(({ token }) => token));
  const unused = unusedWords(question, (token) => known.has(token));
  const near = unused.flatMap((word) => {
    const spelling = nearestSpelling(word, index.spellings());
    return spelling ? [{ word, meant: spelling }] : [];
  });
  const sought = withCorrections(typed, near, lookUpAll);
  // What is grammar weighs less by now: what a token is, it was when it was read.
  const parts = new Set(tokens.filter(isPartOfWord).map(({ token }) => token));
  const unknown = sought.filter((each) => parts.has(each.token) && each.token.length > 1 && !isKnown(each)).map(({ token }) => token);
  return { sought, unused, unknown, near };
}

function isKnown({ places }: Sought): boolean {
  return places.some(({ found }) => found.share >= SURE);
}

/** Words of sets by each place of the text that they cover. */
function byPlace(meant: readonly Meant[]): Map<number, Meant[]> {
  const places = new Map<number, Meant[]>();
  for (const word of meant) {
    for (let at = word.from; at < word.to; at++) {
      const here = places.get(at);
      if (here) here.push(word);
      else places.set(at, [word]);
    }
  }
  return places;
}

/** Each token once, with its weight in this question. */
function distinct(tokens: readonly Token[], stopWords: ReadonlySet<string>): Token[] {
  const first = new Map<string, Token>();
  for (const found of tokens) {
    if (!first.has(found.token)) first.set(found.token, { ...found, weight: stopWords.has(found.token) ? weights.stopWord : found.weight });
  }
  return [...first.values()];
}

/** The tokens to look up: corrected words in the place of those they correct. */
function withCorrections(typed: readonly Sought[], near: Search['near'], lookUpAll: (token: Token) => Sought): Sought[] {
  const mistyped = new Set(near.flatMap(({ word }) => weighedTokensOf(word).map(({ token }) => token)));
  const corrections = near.flatMap(({ meant }, place) =>
    weighedTokensOf(meant).map((found) => lookUpAll({ ...found, at: -1, weight: found.weight * weights.corrected, word: -place - 1 })),
  );
  const kept = typed.filter(({ token }) => !mistyped.has(token));
  const there = new Set(kept.map(({ token }) => token));
  return [...kept, ...corrections.filter(({ token }) => !there.has(token))];
}
