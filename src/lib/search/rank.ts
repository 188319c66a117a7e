import type { SearchIndex } from './index-build.ts';
import { isLatin, tokensOf } from './tokens.ts';

/** A document that fits a question. */
export interface Hit {
  key: string;
  score: number;
  /** How much of the question it covers, from 0 to 1; rare words count more. */
  coverage: number;
}

/** How often a token may be in documents, as information: rare tokens say more (BM25's inverse document frequency). */
function rarity(documents: number, having: number): number {
  return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
}

/**
 * Documents by how well they answer a question. Scores of single tokens are added, never all demanded, and multiplied by
 * coverage, so that one unknown word does not empty the list.
 */
export function rank(index: SearchIndex, question: string): Hit[] {
  const total = index.documents.length;
  const tokens = [...new Set(tokensOf(question))];
  const scores = new Map<number, { score: number; covered: number }>();
  let all = 0;
  tokens.forEach((token, position) => {
    const postings = lookUp(index, token, position === tokens.length - 1);
    const weight = rarity(total, Math.max(postings.size, 1));
    all += weight;
    for (const [document, value] of postings) {
      const found = scores.get(document) ?? { score: 0, covered: 0 };
      found.score += weight * value;
      found.covered += weight;
      scores.set(document, found);
    }
  });
  return [...scores]
    .map(([document, { score, covered }]) => {
      const coverage = covered / all;
      return { key: index.documents[document]?.key ?? '', score: score * coverage, coverage };
    })
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}

/** The weight of a token by document. The last word of a question may still be being typed, so there a beginning is enough. */
function lookUp(index: SearchIndex, token: string, unfinished: boolean): Map<number, number> {
  const exact = Object.hasOwn(index.terms, token) ? index.terms[token] : undefined;
  if (exact) return postingsOf(exact);
  const near = Object.keys(index.terms).filter((term) => unfinished && term.startsWith(token) && (isLatin(token) || token.length === 1));
  const found = new Map<number, number>();
  for (const term of near) {
    for (const [document, weight] of postingsOf(index.terms[term] ?? [])) found.set(document, Math.max(found.get(document) ?? 0, weight));
  }
  return found;
}

function postingsOf(pairs: number[]): Map<number, number> {
  const postings = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) postings.set(pairs[at] ?? 0, (pairs[at + 1] ?? 0) / 10);
  return postings;
}
