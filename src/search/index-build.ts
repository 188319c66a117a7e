import type { Situated } from '../model/situation.ts';
import type { Fingerprint } from './fingerprints.ts';
import { linesOf, messagesByArticle, type Field } from './lines.ts';
import { othersNamed } from './elsewhere.ts';
import { normaliseKeepingKana } from './normalise.ts';
import type { FacetWords } from './offers.ts';
import { placesOf, readerInto, type Said } from './reader.ts';
import type { Card, LaterCard, Words } from './records.ts';
import type { Levels } from './sounds.ts';
import { synonymsOf, type Synonyms } from './synonyms.ts';
import { spellings, type Spellings } from './vocabulary.ts';
import { weights } from './weights.ts';

/** What a browser loads: texts, which take a third less than an index of them would. Of the first articles, titles and summaries are in the page. */
export interface SearchData {
  words: Words[];
  synonyms: string[][];
  /** Names of the product, normalised, without spaces: whoever writes one means it, whatever else is named. */
  ours: string[];
  /** Names of other products. */
  elsewhere: string[];
  /** Words of what the site is about, and of what the product does beside that, normalised. */
  within: string[];
  beyond: string[];
  /** Patterns of what a question says does work. */
  works: string[];
  /** Words of a question that say nothing. */
  stopWords: string[];
  /** Where to begin for somebody who says neither where nor how: the key of an article, or none. */
  start: string[];
  /** The keys of the articles that most people need. */
  common: string[];
  fingerprints: Fingerprint[];
  facetWords: FacetWords;
  /** Titles and summaries of further articles. */
  cards: LaterCard[];
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
  documents: Situated[];
  /** How long each document is, where 1 is as long as most. */
  lengths: number[];
  /** The number of each token. */
  terms: Map<string, number>;
  /** The terms by their first character: what a beginning is looked up in. */
  beginnings: Map<string, string[]>;
  /** The number, as a term, of each set of synonyms that stands anywhere. */
  sets: Map<number, number>;
  lines: Line[];
  /** The numbers of the lines where a term stands, in order, term after term; and where those of each term begin. */
  places: Int32Array;
  starts: Int32Array;
  /** The weights of terms that were looked up, by document: most never are. */
  weights: Map<number, ReadonlyMap<number, number>>;
  synonyms: Synonyms;
  ours: string[];
  /** Names of other products, as they are written and normalised, and whether an article speaks of them. */
  elsewhere: { name: string; word: string; isKnown: boolean }[];
  within: string[];
  beyond: string[];
  works: RegExp[];
  stopWords: ReadonlySet<string>;
  start: string[];
  common: string[];
  fingerprints: Fingerprint[];
  /** What a misspelt word may have meant. Made when the first word is unknown. */
  spellings: () => Spellings;
  facetWords: FacetWords;
  /** The same, where what is said in mails is there. The order of answers rests on it; how far they can be believed, on what articles say of themselves. */
  wide?: SearchIndex;
  /** What tokens say of whether no article answers. */
  sounds?: ReadonlyMap<string, Levels>;
  /** Patterns in which the product is named although a question is not about it. */
  beside?: readonly RegExp[];
}

/** In other lines, pairs of hiragana are grammar. In these they may be how somebody writes a word. */
const SAYING: ReadonlySet<Field> = new Set(['title', 'error', 'alias']);

const NO_WORDS: Omit<Words, 'key'> = { id: 0, aliases: [], otherLanguage: [], text: '' };
const NO_MESSAGES = { own: [], shared: [] };

/** Nothing was loaded. */
export const NO_DATA: SearchData = {
  ...{
    words: [],
    synonyms: [],
    ours: [],
    elsewhere: [],
    within: [],
    beyond: [],
    works: [],
    stopWords: [],
    start: [],
    common: [],
    fingerprints: [],
    facetWords: {},
    cards: [],
  },
};

/** Makes the index of what cards say and what was loaded. The same input gives the same index. */
export function buildIndex(cards: readonly Card[], data: SearchData): SearchIndex {
  const making = makeIndex(cards, data);
  for (;;) {
    const { done, value } = making.next();
    if (done) return value;
  }
}

/** As buildIndex, article by article: whoever makes it in a page can let the page do something else in between. */
export function* makeIndex(
  cards: readonly Card[],
  { words, synonyms, ours, elsewhere, within, beyond, works, stopWords, start, common, fingerprints, facetWords }: SearchData,
): Generator<undefined, SearchIndex> {
  let known: Spellings | undefined;
  const named = normaliseKeepingKana([...cards.map(({ title }) => title), ...words.flatMap(({ aliases }) => aliases)].join('\n'));
  const spelt = () => [...synonyms.flat(), ...cards.map(({ title }) => title), ...words.flatMap(({ aliases }) => aliases)];
  const index: SearchIndex = {
    documents: cards.map(({ key, about, notFor, own, who }) => ({ key, about, notFor, own, who })),
    lengths: [],
    terms: new Map(),
    beginnings: new Map(),
    sets: new Map(),
    lines: [],
    places: new Int32Array(),
    starts: new Int32Array(),
    weights: new Map(),
    synonyms: synonymsOf(synonyms),
    ours,
    elsewhere: othersNamed(elsewhere, named),
    within,
    beyond,
    works: works.map((pattern) => new RegExp(pattern, 'giu')),
    stopWords: new Set(stopWords),
    start,
    common,
    fingerprints,
    spellings: () => (known ??= spellings(spelt(), index.stopWords)),
    facetWords,
  };
  const wordsByKey = new Map(words.map((each) => [each.key, each]));
  const messages = messagesByArticle(fingerprints);
  const read = readerInto(index);
  const said: Said[] = [];
  const last: number[] = [];
  const sizes: number[] = [];
  for (const [document, { key, about, notFor, own, who, title, summary }] of cards.entries()) {
    // Of a card only what a card has: what else the reply desk knows of an article bears the same names.
    const record = { ...NO_WORDS, ...wordsByKey.get(key), key, about, notFor, own, who, title, summary };
    let size = 0;
    for (const [field, text] of linesOf(record, messages.get(key) ?? NO_MESSAGES, facetWords)) {
      const line = read(text, SAYING.has(field));
      said.push(line);
      index.lines.push({ document, field, length: line.length });
      for (const term of line.terms) {
        if (last[term] !== document) size++;
        last[term] = document;
      }
    }
    sizes.push(size);
    yield;
  }
  Object.assign(index, placesOf(said, index.terms.size + index.sets.size));
  const average = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
  index.lengths = sizes.map((size) => 1 - weights.length + weights.length * (size / average));
  return index;
}
