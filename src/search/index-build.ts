import type { FacetValues } from '../model/catalogue.ts';
import type { Fingerprint } from './fingerprints.ts';
import { linesOf, messagesByArticle, WEIGHT, type Field } from './lines.ts';
import type { FacetWords } from './offers.ts';
import { readerInto } from './reader.ts';
import type { Card, LaterCard, Words } from './records.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
import { spellings, type Spellings } from './vocabulary.ts';

/** What a browser loads: texts, which take a third less than an index of them would. Of the first articles, titles and summaries are in the page. */
export interface SearchData {
  words: Words[];
  synonyms: string[][];
  /** Names of the product, normalised, without spaces: whoever writes one means it, whatever else is named. */
  ours: string[];
  /** Names of other products, normalised. */
  elsewhere: string[];
  /** Where to begin for somebody who says neither where nor how: the key of an article, or none. */
  start: string[];
  fingerprints: Fingerprint[];
  facetWords: FacetWords;
  /** Titles and summaries of further articles. */
  cards: LaterCard[];
}

/** A token, or a set of synonyms. */
export interface Term {
  /** The numbers of the lines where it stands, in order. */
  lines: number[];
  /** Its weight, by document: found out when it is first looked up, since most terms never are. */
  documents: ReadonlyMap<number, number> | undefined;
  /** While the index is made: the last document and the last text that have it, and its place in that text. */
  document: number;
  text: number;
  place: number;
}

/** A line of a record, such as its title or one of its aliases: one way to say what it is about. */
interface Line {
  document: number;
  field: Field;
  /** The sum of what its tokens say. */
  length: number;
}

/** What the search looks in. */
export interface SearchIndex {
  documents: { key: string; facets: FacetValues }[];
  /** How long each document is, where 1 is as long as most. */
  lengths: number[];
  terms: Map<string, Term>;
  /** The terms by their first character: what a beginning is looked up in. */
  beginnings: Map<string, string[]>;
  /** The sets of synonyms that stand anywhere, by their number. */
  sets: Map<number, Term>;
  lines: Line[];
  synonyms: Synonyms;
  ours: string[];
  elsewhere: string[];
  start: string[];
  fingerprints: Fingerprint[];
  /** What a misspelt word may have meant. Made when the first word is unknown. */
  spellings: () => Spellings;
  facetWords: FacetWords;
}

/** In lines that weigh less, pairs of hiragana are grammar. In titles and aliases they may be how somebody writes a word. */
const SAYING = 2.5;

/** How much the length of a record counts, from 0 to 1. */
const LENGTH_COUNTS = 0.8;

const NO_WORDS: Omit<Words, 'key'> = { id: 0, aliases: [], steps: [], otherLanguage: [], text: '' };
const NO_MESSAGES = { own: [], shared: [] };

/** Nothing was loaded. */
export const NO_DATA: SearchData = {
  ...{ words: [], synonyms: [], ours: [], elsewhere: [], start: [], fingerprints: [], facetWords: {}, cards: [] },
};

/** Makes the index of what cards say and what was loaded. The same input gives the same index. */
export function buildIndex(
  cards: readonly Card[],
  { words, synonyms, ours, elsewhere, start, fingerprints, facetWords }: SearchData,
): SearchIndex {
  let known: Spellings | undefined;
  const spelt = () => [...synonyms.flat(), ...cards.map(({ title }) => title), ...words.flatMap(({ aliases }) => aliases)];
  const index: SearchIndex = {
    documents: cards.map(({ key, facets }) => ({ key, facets })),
    lengths: [],
    terms: new Map(),
    beginnings: new Map(),
    sets: new Map(),
    lines: [],
    synonyms: synonymsOf(synonyms),
    ours,
    elsewhere,
    start,
    fingerprints,
    spellings: () => (known ??= spellings(spelt())),
    facetWords,
  };
  const wordsByKey = new Map(words.map((each) => [each.key, each]));
  const messages = messagesByArticle(fingerprints);
  const read = readerInto(index);
  const sizes = cards.map(({ key, facets, title, summary }, document) => {
    // Of a card only what a card has: what else the reply desk knows of an article bears the same names.
    const record = { ...NO_WORDS, ...wordsByKey.get(key), key, facets, title, summary };
    let size = 0;
    for (const [field, text] of linesOf(record, messages.get(key) ?? NO_MESSAGES, facetWords)) {
      const { terms, length } = read(text, WEIGHT[field] >= SAYING);
      for (const term of terms) {
        if (term.document !== document) size++;
        term.document = document;
        term.lines.push(index.lines.length);
      }
      index.lines.push({ document, field, length });
    }
    return size;
  });
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  // Of long records many words match by chance (BM25's length normalisation).
  index.lengths = sizes.map((size) => 1 - LENGTH_COUNTS + LENGTH_COUNTS * (size / average));
  return index;
}
