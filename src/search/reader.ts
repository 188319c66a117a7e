import type { SearchIndex, Term } from './index-build.ts';
import { foldKana, normaliseKeepingKana } from './normalise.ts';
import { meantBy } from './synonyms.ts';
import { eachToken, LEAST_MEANING } from './tokens.ts';

/** What stands in a text: its terms, each once, and the sum of what its tokens say. */
interface Said {
  terms: Term[];
  length: number;
}

/** A term that nothing is known of yet. */
const NEW = { documents: undefined, document: -1, text: -1, place: 0 };

/**
 * A function that says what stands in a text, and enters the terms it meets for the first time into an index. Many articles share a
 * text, such as the title of a step or the names of a facet's values: each is read once.
 * @returns a function of a text and of whether pairs of hiragana say something in it
 */
export function readerInto({ terms, beginnings, sets, synonyms }: SearchIndex): (text: string, saying: boolean) => Said {
  const known = [new Map<string, Said>(), new Map<string, Said>()] as const;
  const meanings: number[] = [];
  let said: Said = { terms: [], length: 0 };
  let texts = 0;
  let least = 0;

  function enter(token: string): Term {
    const term = { ...NEW, lines: [] };
    terms.set(token, term);
    const beginning = beginnings.get(token.charAt(0));
    if (beginning) beginning.push(token);
    else beginnings.set(token.charAt(0), [token]);
    return term;
  }

  function enterSet(set: number): Term {
    const term = { ...NEW, lines: [] };
    sets.set(set, term);
    return term;
  }

  /** Adds a term to what is said, if it is not there, and writes down what its token means; of several meanings the last counts. */
  function add(term: Term, meaning: number): void {
    if (term.text !== texts) {
      term.text = texts;
      term.place = said.terms.length;
      said.terms.push(term);
    }
    meanings[term.place] = meaning;
  }

  const keep = (token: string, meaning: number) => {
    if (meaning > least) add(terms.get(token) ?? enter(token), meaning);
  };

  return (text, saying) => {
    const before = known[saying ? 0 : 1].get(text);
    if (before) return before;
    const normalised = normaliseKeepingKana(text);
    const folded = foldKana(normalised);
    said = { terms: [], length: 0 };
    least = saying ? 0 : LEAST_MEANING;
    texts++;
    eachToken(normalised, folded, keep);
    for (const { set } of meantBy(folded, synonyms)) add(sets.get(set) ?? enterSet(set), 0);
    for (let place = 0; place < said.terms.length; place++) said.length += meanings[place] ?? 0;
    known[saying ? 0 : 1].set(text, said);
    return said;
  };
}
