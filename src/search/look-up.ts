import type { SearchIndex } from './index-build.ts';
import { isLatin } from './tokens.ts';
import { weights } from './weights.ts';

/** A Latin word of so many letters also finds the longer words that begin with it: detect, detected. */
const STEM = 4;

/** Where a token was found. */
export interface Found {
  /** Its weight, by document. */
  documents: ReadonlyMap<number, number>;
  lines: Iterable<number>;
  /** How surely it is the word that was meant, from 0 to 1. */
  share: number;
}

const NOTHING: Found = { documents: new Map(), lines: [], share: 0 };

/**
 * Looks a token up.
 * @param unfinished whether it is the end of a question, which may still be being typed
 */
export function lookUp(index: SearchIndex, token: string, unfinished: boolean): Found {
  const exact = index.terms.get(token);
  if (exact !== undefined) return foundIn(index, exact);
  if (!isLatin(token)) return unfinished && token.length === 1 ? beginningWith(index, token, 1) : NOTHING;
  if (token.length >= STEM || unfinished) {
    const longer = beginningWith(index, token, weights.longer);
    if (longer.documents.size > 0) return longer;
  }
  const known = unfinished ? longestBeginning(index, token) : '';
  return known ? beginningWith(index, known, weights.guess) : NOTHING;
}

/** Where a word of a set of synonyms stands. */
export function lookUpSet(index: SearchIndex, set: number): Found {
  const term = index.sets.get(set);
  return term !== undefined ? foundIn(index, term) : NOTHING;
}

function foundIn(index: SearchIndex, term: number): Found {
  return { documents: documentsOf(index, term), lines: placesIn(index, term), share: 1 };
}

/** The lines where a term stands, in order. */
function placesIn({ places, starts }: SearchIndex, term: number): Int32Array {
  return places.subarray(starts[term], starts[term + 1]);
}

/** The weight of a term in each document that has it: of the best field whole, of each further one a third. */
function documentsOf(index: SearchIndex, term: number): ReadonlyMap<number, number> {
  const known = index.weights.get(term);
  if (known) return known;
  const heard = new Map<number, number>();
  let before: SearchIndex['lines'][number] | undefined;
  let weight = 0;
  for (const place of placesIn(index, term)) {
    const line = index.lines[place];
    if (!line) continue;
    if (line.document !== before?.document) weight = weights[line.field];
    else if (line.field !== before.field) weight += weights.furtherField * weights[line.field];
    heard.set(line.document, weight / (index.lengths[line.document] ?? 1));
    before = line;
  }
  index.weights.set(term, heard);
  return heard;
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
    const known = term.startsWith(beginning) ? index.terms.get(term) : undefined;
    if (known === undefined) continue;
    for (const [document, weight] of documentsOf(index, known))
      documents.set(document, Math.max(documents.get(document) ?? 0, weight * share));
    for (const line of placesIn(index, known)) lines.add(line);
  }
  return { documents, lines, share };
}
