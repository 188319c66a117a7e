import type { SearchIndex } from './index-build.ts';
import { isLatin, tokensOf } from './tokens.ts';
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
  /** Spellings that unused words may have meant; they were looked up too. */
  near: { word: string; meant: string }[];
}

/** A pair of hiragana that no article has is grammar rather than a missing word. */
const GRAMMAR = 0.3;

/** A corrected word counts a little less than one that was typed. */
const CORRECTED = 0.8;

/** How often a token may be in documents, as information: rare tokens say more (BM25's inverse document frequency). */
function rarity(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/**
 * Documents by how well they answer a question. Scores of single tokens are added, never all demanded, and multiplied by
 * coverage, so that one unknown word does not empty the list.
 */
export function rank(index: SearchIndex, question: string): Ranking {
  const total = index.documents.length;
  const scores = new Map<number, { score: number; covered: number }>();
  const tokens = [...new Set(tokensOf(question))];
  const unused = unusedWords(question, (token) => lookUp(index, token, token === tokens.at(-1)).size > 0);
  const near = unused.flatMap((word) => {
    const meant = nearestSpelling(word, index.spellings);
    return meant ? [{ word, meant }] : [];
  });
  const grammar = new Set((question.normalize('NFKC').match(/\p{Script=Hiragana}+/gu) ?? []).flatMap(tokensOf));
  const corrected = new Set(near.flatMap(({ meant }) => tokensOf(meant)));
  const mistyped = new Set(near.flatMap(({ word }) => tokensOf(word)));
  const wanted = [...tokens.filter((token) => !mistyped.has(token)), ...[...corrected].filter((token) => !tokens.includes(token))];
  let all = 0;
  for (const token of wanted) {
    const postings = lookUp(index, token, token === tokens.at(-1));
    const known = postings.size > 0;
    const weight =
      rarity(total, Math.max(postings.size, 1)) * (!known && grammar.has(token) ? GRAMMAR : 1) * (corrected.has(token) ? CORRECTED : 1);
    all += weight;
    for (const [document, value] of postings) {
      const found = scores.get(document) ?? { score: 0, covered: 0 };
      found.score += weight * value;
      found.covered += weight;
      scores.set(document, found);
    }
  }
  const hits = [...scores]
    .map(([document, { score, covered }]) => {
      const coverage = covered / all;
      return { key: index.documents[document]?.key ?? '', score: score * coverage, coverage };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return { hits, unused, near };
}

/** The weight of a token by document. The last word of a question may still be being typed, so there a beginning is enough. */
function lookUp(index: SearchIndex, token: string, unfinished: boolean): Map<number, number> {
  const exact = Object.hasOwn(index.terms, token) ? index.terms[token] : undefined;
  if (exact) return postingsOf(exact);
  const found = new Map<number, number>();
  if (!unfinished || !(isLatin(token) || token.length === 1)) return found;
  for (const term of Object.keys(index.terms).filter((known) => known.startsWith(token))) {
    for (const [document, weight] of postingsOf(index.terms[term] ?? [])) found.set(document, Math.max(found.get(document) ?? 0, weight));
  }
  return found;
}

function postingsOf(pairs: number[]): Map<number, number> {
  const postings = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) postings.set(pairs[at] ?? 0, (pairs[at + 1] ?? 0) / 10);
  return postings;
}
