import type { SearchIndex } from './index-build.ts';
import { decodePostings } from './postings.ts';
import { STOP_WORDS } from './stop-words.ts';
import { isLatin, tokensOf, weighedTokensOf } from './tokens.ts';
import { nearestSpelling, unusedWords } from './vocabulary.ts';

/** A document that fits a question. */
export interface Hit {
  key: string;
  score: number;
  /** How much of the question it covers, from 0 to 1; rare words count more. */
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

/** How much words count for coverage: grammar little, a corrected word a little less than one that was typed. */
const STOP_WORD = 0.1;
const CORRECTED = 0.8;

/** Pairs of hiragana are not worth looking for in the body text. */
const LEAST_MEANING = 0.3;

/** Even a word that all articles have says something: "ログイン" alone is a question. */
const LEAST_RARITY = 0.25;

/** How often a token may be in documents, as information: rare tokens say more (BM25's inverse document frequency). */
function rarity(documents: number, having: number): number {
  return Math.max(LEAST_RARITY, Math.log(1 + (documents - having + 0.5) / (having + 0.5)));
}

/**
 * Documents by how well they answer a question. Scores of single tokens are added, never all demanded, and multiplied by
 * coverage, so that one unknown word does not empty the list.
 */
export function rank(index: SearchIndex, question: string): Ranking {
  const total = index.documents.length;
  const scores = new Map<number, { score: number; covered: number }>();
  const weights = new Map(weighedTokensOf(question).map(({ token, weight }) => [token, weight]));
  const tokens = [...weights.keys()];
  const unused = unusedWords(question, (token) => lookUp(index, token, token === tokens.at(-1)).size > 0);
  const near = unused.flatMap((word) => {
    const meant = nearestSpelling(word, index.spellings);
    return meant ? [{ word, meant }] : [];
  });
  const corrected = new Set(near.flatMap(({ meant }) => tokensOf(meant)));
  const mistyped = new Set(near.flatMap(({ word }) => tokensOf(word)));
  const wanted = [...tokens.filter((token) => !mistyped.has(token)), ...[...corrected].filter((token) => !tokens.includes(token))];
  let all = 0;
  for (const token of wanted) {
    const postings = lookUp(index, token, token === tokens.at(-1));
    const meaning = STOP_WORDS.has(token) ? STOP_WORD : (weights.get(token) ?? CORRECTED);
    all += meaning;
    for (const [document, value] of postings) {
      const found = scores.get(document) ?? { score: 0, covered: 0 };
      found.score += rarity(total, postings.size) * meaning * value;
      found.covered += meaning;
      scores.set(document, found);
    }
  }
  const hits = [...scores]
    .map(([document, { score, covered }]) => {
      const coverage = covered / all;
      return { key: index.documents[document]?.key ?? '', score: score * coverage, coverage };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const unknown = wanted.filter(
    (token) =>
      !STOP_WORDS.has(token) && (weights.get(token) ?? 1) > LEAST_MEANING && lookUp(index, token, token === tokens.at(-1)).size === 0,
  );
  return { hits, unused, unknown, near };
}

/** The weight of a token by document. The last word of a question may still be being typed, so there a beginning is enough. */
function lookUp(index: SearchIndex, token: string, unfinished: boolean): Map<number, number> {
  const exact = Object.hasOwn(index.terms, token) ? index.terms[token] : undefined;
  if (exact) return decodePostings(exact);
  const found = new Map<number, number>();
  if (!unfinished || !(isLatin(token) || token.length === 1)) return found;
  for (const term of Object.keys(index.terms).filter((known) => known.startsWith(token))) {
    for (const [document, weight] of decodePostings(index.terms[term] ?? ''))
      found.set(document, Math.max(found.get(document) ?? 0, weight));
  }
  return found;
}
