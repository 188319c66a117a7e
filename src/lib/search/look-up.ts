import type { SearchIndex } from './index-build.ts';
import { decodePostings } from './postings.ts';
import { isLatin } from './tokens.ts';

/** A Latin word of so many letters also finds the longer words that begin with it: detect, detected. */
const STEM = 4;

/** How much less a longer word counts than the one that was asked for. */
const LONGER = 0.8;

/** A word that is still being typed and finds nothing is looked up by its beginning; that says little. */
const GUESS = 0.2;

/** Where a token was found: its weight by document, and how surely it is the word that was meant, from 0 to 1. */
export interface Found {
  postings: Map<number, number>;
  share: number;
}

const NOTHING: Found = { postings: new Map(), share: 0 };

/**
 * Looks a token up.
 * @param unfinished whether it is the end of a question, which may still be being typed
 */
export function lookUp(index: SearchIndex, token: string, unfinished: boolean): Found {
  const exact = Object.hasOwn(index.terms, token) ? decodePostings(index.terms[token] ?? '') : undefined;
  if (exact) return { postings: exact, share: 1 };
  if (!isLatin(token)) return unfinished && token.length === 1 ? beginningWith(index, token, 1) : NOTHING;
  if (token.length >= STEM || unfinished) {
    const longer = beginningWith(index, token, LONGER);
    if (longer.postings.size > 0) return longer;
  }
  for (let length = token.length - 1; unfinished && length > 0; length--) {
    const guessed = beginningWith(index, token.slice(0, length), GUESS);
    if (guessed.postings.size > 0) return guessed;
  }
  return NOTHING;
}

function beginningWith(index: SearchIndex, beginning: string, share: number): Found {
  const postings = new Map<number, number>();
  for (const term of Object.keys(index.terms).filter((known) => known.startsWith(beginning))) {
    for (const [document, weight] of decodePostings(index.terms[term] ?? '')) {
      postings.set(document, Math.max(postings.get(document) ?? 0, weight * share));
    }
  }
  return { postings, share };
}
