import type { SearchIndex } from './index-build.ts';
import { lookUp } from './look-up.ts';
import { STOP_WORDS } from './stop-words.ts';
import { weighedTokensOf, type Token } from './tokens.ts';
import { nearestSpelling, unusedWords } from './vocabulary.ts';

/** A document that fits a question. */
export interface Hit {
  key: string;
  score: number;
  /** How much of the question it covers, from 0 to 1. */
  coverage: number;
}

/** What a question came to. */
export interface Ranking {
  hits: Hit[];
  /** Words of which nothing is known. */
  unused: string[];
  /** Tokens that only the body text could hold: neither grammar nor in this index. */
  unknown: string[];
  /** Spellings that unused words may have meant; they were looked up too. */
  near: { word: string; meant: string }[];
}

/** How much words count: those that say nothing little, a corrected word a little less than one that was typed. */
const STOP_WORD = 0.1;
const CORRECTED = 0.8;

/** Pairs of hiragana are not worth looking for in the body text. */
const LEAST_MEANING = 0.3;

/** Even a word that all articles have says something: "ログイン" alone is a question. */
const LEAST_RARITY = 0.25;

/** A word found with less certainty than this was only guessed. */
const SURE = 0.5;

/** How often a token may be in documents, as information: rare tokens say more (BM25's inverse document frequency). */
function rarity(documents: number, having: number): number {
  return Math.max(LEAST_RARITY, Math.log(1 + (documents - having + 0.5) / (having + 0.5)));
}

/**
 * Documents by how well they answer a question. Scores of single tokens are added, never all demanded, and multiplied by
 * coverage, so that one unknown word does not empty the list.
 */
export function rank(index: SearchIndex, question: string): Ranking {
  const tokens = distinct(weighedTokensOf(question));
  const last = tokens.at(-1)?.token;
  const find = (token: string) => lookUp(index, token, token === last);
  const unused = unusedWords(question, (token) => Object.hasOwn(index.terms, token) || find(token).share >= SURE);
  const near = unused.flatMap((word) => {
    const meant = nearestSpelling(word, index.spellings);
    return meant ? [{ word, meant }] : [];
  });
  const wanted = withCorrections(tokens, near);
  const scores = new Map<number, { score: number; words: Map<number, number> }>();
  for (const { token, weight, word } of wanted) {
    const { postings, share } = find(token);
    for (const [document, value] of postings) {
      const found = scores.get(document) ?? { score: 0, words: new Map<number, number>() };
      found.score += rarity(index.documents.length, postings.size) * weight * value;
      found.words.set(word, (found.words.get(word) ?? 0) + weight * share);
      scores.set(document, found);
    }
  }
  const whole = weightByWord(wanted);
  const hits = [...scores].map(([document, { score, words }]) => {
    const coverage = coverageOf(words, whole);
    return { key: index.documents[document]?.key ?? '', score: score * coverage, coverage };
  });
  return {
    hits: hits.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)),
    unused,
    unknown: wanted
      .filter(({ token, weight }) => weight > LEAST_MEANING && token.length > 1 && find(token).share < SURE)
      .map(({ token }) => token),
    near,
  };
}

/** Each token once, with its weight in this question. */
function distinct(tokens: readonly Token[]): Token[] {
  const first = new Map<string, Token>();
  for (const found of tokens) {
    if (!first.has(found.token)) first.set(found.token, { ...found, weight: STOP_WORDS.has(found.token) ? STOP_WORD : found.weight });
  }
  return [...first.values()];
}

/** The tokens to look up: corrected words in the place of those they correct. */
function withCorrections(tokens: readonly Token[], near: Ranking['near']): Token[] {
  const mistyped = new Set(near.flatMap(({ word }) => weighedTokensOf(word).map(({ token }) => token)));
  const corrections = near.flatMap(({ meant }, place) =>
    weighedTokensOf(meant).map((found) => ({ ...found, weight: found.weight * CORRECTED, word: -place - 1 })),
  );
  const kept = tokens.filter(({ token }) => !mistyped.has(token));
  return [...kept, ...corrections.filter(({ token }) => !kept.some((other) => other.token === token))];
}

function weightByWord(tokens: readonly Token[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { word, weight } of tokens) sums.set(word, (sums.get(word) ?? 0) + weight);
  return sums;
}

/** The share of a question's words that are there. Of a word that is there in part, the square counts: フォ is not yet フォロワー. */
function coverageOf(words: ReadonlyMap<number, number>, whole: ReadonlyMap<number, number>): number {
  let covered = 0;
  let all = 0;
  for (const [word, weight] of whole) {
    covered += weight * ((words.get(word) ?? 0) / weight) ** 2;
    all += weight;
  }
  return all && covered / all;
}
