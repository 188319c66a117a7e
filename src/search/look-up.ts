import type { SearchIndex, Term } from './index-build.ts';
import { WEIGHT } from './lines.ts';
import { isLatin } from './tokens.ts';

/** A Latin word of so many letters also finds the longer words that begin with it: detect, detected. */
const STEM = 4;

/** How much less a longer word counts than the one that was asked for. */
const LONGER = 0.8;

/** A word that is still being typed and finds nothing is looked up by its beginning; that says little. */
const GUESS = 0.2;

/** Where a token was found. */
export interface Found {
  /** Its weight, by document. */
  documents: ReadonlyMap<number, number>;
  lines: readonly number[];
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
  if (exact) return foundIn(index, exact);
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
  const term = index.sets.get(set);
  return term ? foundIn(index, term) : NOTHING;
}

function foundIn(index: SearchIndex, term: Term): Found {
  return { documents: documentsOf(index, term), lines: term.lines, share: 1 };
}

/** The weight of a term in each document that has it: of the best field whole, of each further one a third. */
function documentsOf({ lines, lengths }: SearchIndex, term: Term): ReadonlyMap<number, number> {
  if (term.documents) return term.documents;
  const weights = new Map<number, number>();
  let before: SearchIndex['lines'][number] | undefined;
  let weight = 0;
  for (const number of term.lines) {
    const line = lines[number];
    if (!line) continue;
    if (line.document !== before?.document) weight = WEIGHT[line.field];
    else if (line.field !== before.field) weight += WEIGHT[line.field] / 3;
    weights.set(line.document, weight / (lengths[line.document] ?? 1));
    before = line;
  }
  term.documents = weights;
  return weights;
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
    const known = term.startsWith(beginning) && index.terms.get(term);
    if (!known) continue;
    for (const [document, weight] of documentsOf(index, known))
      documents.set(document, Math.max(documents.get(document) ?? 0, weight * share));
    for (const line of known.lines) lines.add(line);
  }
  return { documents, lines: [...lines], share };
}
