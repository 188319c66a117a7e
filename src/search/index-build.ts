import type { FacetValues } from '../model/catalogue.ts';
import type { Fingerprint } from './fingerprints.ts';
import { foldKana, normaliseKeepingKana } from './normalise.ts';
import type { FacetWords } from './offers.ts';
import type { Card, Words } from './records.ts';
import { meantBy, synonymsOf, type Synonyms } from './synonyms.ts';
import { LEAST_MEANING, weighTokens } from './tokens.ts';
import { spellings, type Spellings } from './vocabulary.ts';

/** What a browser loads: texts, which take a third less than an index of them would. Titles and summaries are in the page. */
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
}

/** Where a token stands. */
export interface Postings {
  /** Its weight, by document. */
  documents: Map<number, number>;
  lines: number[];
}

/** A line of a record, such as its title or one of its aliases: one way to say what it is about. */
interface Line {
  document: number;
  weight: number;
  /** The sum of what its tokens say. */
  length: number;
}

/** What the search looks in. Tokens of sets of synonyms begin with SET. */
export interface SearchIndex {
  documents: { key: string; facets: FacetValues }[];
  terms: Map<string, Postings>;
  /** The terms by their first character: what a beginning is looked up in. */
  beginnings: Map<string, string[]>;
  lines: Line[];
  synonyms: Synonyms;
  ours: string[];
  elsewhere: string[];
  start: string[];
  fingerprints: Fingerprint[];
  /** What a misspelt word may have meant. */
  spellings: Spellings;
  facetWords: FacetWords;
}

/** Begins the token of a set of synonyms. No text has it after it was normalised. */
export const SET = '#';

/** How much each text of an article weighs. */
const WEIGHT = { title: 4, error: 4, alias: 3, summary: 2, step: 2, otherLanguage: 2, shared: 2, meaning: 1.5, facet: 0.8, text: 0.8 };
type Field = keyof typeof WEIGHT;

/** In lines that weigh less, pairs of hiragana are grammar. In titles and aliases they may be how somebody writes a word. */
const SAYING = 2.5;

/** How much the length of a record counts, from 0 to 1. */
const LENGTH_COUNTS = 0.8;

const NO_WORDS: Omit<Words, 'key'> = { id: 0, aliases: [], steps: [], otherLanguage: [], text: '' };

/** Nothing was loaded. */
export const NO_DATA: SearchData = { words: [], synonyms: [], ours: [], elsewhere: [], start: [], fingerprints: [], facetWords: {} };

/** Makes the index of what cards say and what was loaded. The same input gives the same index. */
export function buildIndex(
  cards: readonly Card[],
  { words, synonyms, ours, elsewhere, start, fingerprints, facetWords }: SearchData,
): SearchIndex {
  const index: SearchIndex = {
    documents: cards.map(({ key, facets }) => ({ key, facets })),
    terms: new Map(),
    beginnings: new Map(),
    lines: [],
    synonyms: synonymsOf(synonyms),
    ours,
    elsewhere,
    start,
    fingerprints,
    spellings: spellings([...synonyms.flat(), ...cards.map(({ title }) => title), ...words.flatMap(({ aliases }) => aliases)]),
    facetWords,
  };
  const wordsByKey = new Map(words.map((each) => [each.key, each]));
  const weights = cards.map(({ key, facets, title, summary }, document) => {
    const record = { ...NO_WORDS, ...wordsByKey.get(key), key, facets, title, summary };
    return addLines(index, document, linesOf(record, fingerprints, facetWords));
  });
  const average = weights.reduce((sum, { size }) => sum + size, 0) / Math.max(1, weights.length);
  weights.forEach((tokens, document) => {
    // Of long records many words match by chance (BM25's length normalisation).
    const length = 1 - LENGTH_COUNTS + LENGTH_COUNTS * (tokens.size / average);
    for (const [token, { weight }] of tokens) index.terms.get(token)?.documents.set(document, weight / length);
  });
  return index;
}

/** The texts of a record, line by line, those of the weightiest fields first. */
function linesOf(record: Card & Words, fingerprints: readonly Fingerprint[], facetWords: FacetWords): [Field, string][] {
  const { key, id, facets } = record;
  const lines = (field: Field, texts: readonly string[]) => texts.filter(Boolean).map((text): [Field, string] => [field, text]);
  const own = fingerprints.filter(({ articles }) => articles[0]?.key === key);
  const shared = fingerprints.filter(({ articles }) => articles.slice(1).some((other) => other.key === key));
  const named = Object.entries(facetWords).flatMap(([facet, values]) => (facets[facet] ?? []).flatMap((value) => values[value] ?? []));
  return [
    ...lines('title', [record.title]),
    ...lines('error', [String(id), ...own.flatMap(({ code, text }) => [code, text])]),
    ...lines('alias', record.aliases),
    ...lines('summary', [record.summary]),
    ...lines('step', record.steps),
    ...lines('otherLanguage', record.otherLanguage),
    ...lines(
      'shared',
      shared.map(({ code }) => code),
    ),
    ...lines(
      'meaning',
      own.map(({ meaning }) => meaning),
    ),
    ...lines('facet', [named.join(' ')]),
    ...lines('text', [record.text]),
  ];
}

/** Adds a document's lines. Returns the weight of each of its tokens: of the best field whole, of each further one a third. */
function addLines({ terms, beginnings, lines, synonyms }: SearchIndex, document: number, texts: readonly [Field, string][]) {
  const weights = new Map<string, { field: Field; weight: number }>();
  for (const [field, text] of texts) {
    const weight = WEIGHT[field];
    const normalised = normaliseKeepingKana(text);
    const tokens = new Map<string, number>();
    for (const { token, weight: meaning } of weighTokens(normalised)) {
      if (meaning > LEAST_MEANING || weight >= SAYING) tokens.set(token, meaning);
    }
    for (const { set } of meantBy(foldKana(normalised), synonyms)) tokens.set(SET + set, 0);
    let length = 0;
    for (const [token, meaning] of tokens) {
      length += meaning;
      const postings = terms.get(token);
      if (postings) postings.lines.push(lines.length);
      else {
        terms.set(token, { documents: new Map(), lines: [lines.length] });
        const beginning = beginnings.get(token.charAt(0));
        if (beginning) beginning.push(token);
        else beginnings.set(token.charAt(0), [token]);
      }
      const known = weights.get(token);
      if (!known) weights.set(token, { field, weight });
      else if (known.field !== field) weights.set(token, { field, weight: known.weight + weight / 3 });
    }
    lines.push({ document, weight, length });
  }
  return weights;
}
