import type { SearchIndex } from './index-build.ts';
import { foldKana, normaliseKeepingKana } from './normalise.ts';
import { meantBy } from './synonyms.ts';
import { eachToken } from './tokens.ts';
import { weights } from './weights.ts';

/** What stands in a text: the numbers of its terms, each once, and the sum of what its tokens say. */
export interface Said {
  terms: readonly number[];
  length: number;
}

/**
 * A function that says what stands in a text, and numbers the terms it meets for the first time. Many articles share a text, such as
 * the title of a step or the names of a facet's values: each is read once.
 * @returns a function of a text and of whether pairs of hiragana say something in it
 */
export function readerInto({ terms, sets, beginnings, synonyms }: SearchIndex): (text: string, saying: boolean) => Said {
  const known = [new Map<string, Said>(), new Map<string, Said>()] as const;
  /** By number of term: the last text that has it, and its place there. */
  const texts: number[] = [];
  const places: number[] = [];
  let here: number[] = [];
  let meanings: number[] = [];
  let text = 0;
  /** What tokens of no meaning weigh, where they are left out. */
  let skipped: number | undefined;

  function enter(token: string): number {
    const term = number();
    terms.set(token, term);
    const beginning = beginnings.get(token.charAt(0));
    if (beginning) beginning.push(token);
    else beginnings.set(token.charAt(0), [token]);
    return term;
  }

  function enterSet(set: number): number {
    const term = number();
    sets.set(set, term);
    return term;
  }

  function number(): number {
    texts.push(-1);
    return places.push(0) - 1;
  }

  /** Adds a term, if it is not there, and writes down what its token means; of several meanings the last counts. */
  function add(term: number, meaning: number): void {
    if (texts[term] !== text) {
      texts[term] = text;
      places[term] = here.push(term) - 1;
    }
    meanings[places[term] ?? 0] = meaning;
  }

  const keep = (token: string, meaning: number) => {
    if (meaning !== skipped) add(terms.get(token) ?? enter(token), meaning);
  };

  return (line, saying) => {
    const before = known[saying ? 0 : 1].get(line);
    if (before) return before;
    const normalised = normaliseKeepingKana(line);
    const folded = foldKana(normalised);
    [here, meanings] = [[], []];
    skipped = saying ? undefined : weights.grammar;
    text++;
    eachToken(normalised, folded, keep);
    for (const { set } of meantBy(folded, synonyms)) add(sets.get(set) ?? enterSet(set), 0);
    const said = { terms: here, length: meanings.reduce((sum, meaning) => sum + meaning, 0) };
    known[saying ? 0 : 1].set(line, said);
    return said;
  };
}

/** Where each term stands: counted first, so that all places lie in one piece of memory. */
export function placesOf(said: readonly Said[], terms: number): Pick<SearchIndex, 'places' | 'starts'> {
  const starts = new Int32Array(terms + 1);
  for (const line of said) for (const term of line.terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const places = new Int32Array(starts[terms] ?? 0);
  const next = starts.slice();
  said.forEach((line, number) => {
    for (const term of line.terms) {
      const place = next[term] ?? 0;
      places[place] = number;
      next[term] = place + 1;
    }
  });
  return { places, starts };
}
