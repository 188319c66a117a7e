import { SET, type Postings, type SearchIndex } from './index-build.ts';
import { isLatin } from './tokens.ts';

/** A Latin word of so many letters also finds the longer words that begin with it: detect, detected. */
const STEM = 4;

/** How much less a longer word counts than the one that was asked for. */
const LONGER = 0.8;

/** A word that is still being typed and finds nothing is looked up by its beginning; that says little. */
const GUESS = 0.2;

/** Where a token was found, and how surely it is the word that was meant, from 0 to 1. */
export interface Found extends Postings {
  share: number;
}

const NOTHING: Found = { documents: new Map(), lines: [], share: 0 };

/**
 * Looks a token up.
 * @param unfinished whether it is the end of a question, which may still be being typed
 */
export function lookUp(index: SearchIndex, token: string, unfinished: boolean): Found {
  const exact = index.terms.get(token);
  if (exact) return { ...exact, share: 1 };
  if (!isLatin(token)) return unfinished && token.length === 1 ? beginningWith(index, token, 1) : NOTHING;
  if (token.length >= STEM || unfinished) {
    const longer = beginningWith(index, token, LONGER);
    if (longer.documents.size > 0) return longer;
  }
  const known = unfinished ? longestBeginning(index, token) : '';
  return known ? beginningWith(index, known, GUESS) : NOTHING;
}

/** Where a word of a set of synonyms stands. */
export function lookUpSet(index: SearchIndex, set: number): Found {
  const found = index.terms.get(SET + set);
  return found ? { ...found, share: 1 } : NOTHING;
}

/** As much of a token from its beginning as any term begins with. */
function longestBeginning(index: SearchIndex, token: string): string {
  let longest = 0;
  for (const term of index.beginnings.get(token.charAt(0)) ?? []) {
    let same = 0;
    while (same < term.length && term[same] === token[same]) same++;
    longest = Math.max(longest, same);
  }
  return token.slice(0, longest);
}

function beginningWith(index: SearchIndex, beginning: string, share: number): Found {
  const documents = new Map<number, number>();
  const lines = new Set<number>();
  for (const term of index.beginnings.get(beginning.charAt(0)) ?? []) {
    const postings = term.startsWith(beginning) && index.terms.get(term);
    if (!postings) continue;
    for (const [document, weight] of postings.documents) documents.set(document, Math.max(documents.get(document) ?? 0, weight * share));
    for (const line of postings.lines) lines.add(line);
  }
  return { documents, lines: [...lines], share };
}
