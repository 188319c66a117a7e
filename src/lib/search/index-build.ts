import { encodePostings } from './postings.ts';
import { synonymsFor } from './synonyms.ts';
import { weighedTokensOf } from './tokens.ts';
import type { FacetValues } from '../catalogue.ts';
import type { Fingerprint } from './fingerprints.ts';
import type { FacetWords } from './offers.ts';
import { spellings } from './vocabulary.ts';

/** What the search knows of an article: texts by the weight they carry. */
export interface SearchRecord {
  key: string;
  facets: FacetValues;
  fields: { weight: number; text: string }[];
}

/** The small index that a browser loads whole. */
export interface SearchIndex {
  documents: { key: string; facets: FacetValues }[];
  /** By token: its weight in each document, as encodePostings writes it. */
  terms: Record<string, string>;
  fingerprints: Fingerprint[];
  /** What a misspelt word may have meant. */
  spellings: string[];
  facetWords: FacetWords;
}

const SYNONYM_WEIGHT = 1.5;
const SPELLING_WEIGHT = 2;

/** Pairs of hiragana are below this. */
const LEAST_MEANING = 0.3;

/** How much the length of a record counts, from 0 to 1. */
const LENGTH_COUNTS = 0.3;

/**
 * Builds the index of an articles' list. Deterministic: tokens sorted, documents in the order given.
 * @param records the articles
 * @param words.synonyms sets of words that mean the same; the unseen ones of a set are added where one of it stands
 */
export function buildIndex(
  records: readonly SearchRecord[],
  { synonyms, fingerprints, facetWords }: { synonyms: readonly string[][]; fingerprints: Fingerprint[]; facetWords: FacetWords },
): SearchIndex {
  const terms = new Map<string, Map<number, number>>();
  const weighed = records.map((record) => weigh(record, synonyms));
  const average = weighed.reduce((sum, { size }) => sum + size, 0) / Math.max(1, weighed.length);
  weighed.forEach((weights, number) => {
    // Of long records many words match by chance (BM25's length normalisation).
    const length = 1 - LENGTH_COUNTS + LENGTH_COUNTS * (weights.size / average);
    for (const [token, weight] of weights) {
      terms.set(token, (terms.get(token) ?? new Map<number, number>()).set(number, weight / length));
    }
  });
  return {
    documents: records.map(({ key, facets }) => ({ key, facets })),
    terms: Object.fromEntries(
      [...terms].map(([token, weights]) => [token, encodePostings(weights)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    fingerprints,
    spellings: spellings([...synonyms.flat(), ...records.flatMap(spelt)]),
    facetWords,
  };
}

/** The texts whose spelling can be relied on and is worth offering: what weighs most. */
function spelt({ fields }: SearchRecord): string[] {
  return fields.filter(({ weight }) => weight > SPELLING_WEIGHT + 1).map(({ text }) => text);
}

/** A token's weight in a record: its best field counts whole, each further one a third. */
function weigh({ fields }: SearchRecord, synonyms: readonly string[][]): Map<string, number> {
  const unseen = synonymsFor(fields.map(({ text }) => text).join('\n'), synonyms).join('\n');
  const weights = new Map<string, number[]>();
  for (const { weight, text } of [...fields, { weight: SYNONYM_WEIGHT, text: unseen }]) {
    const tokens = text.split('\n').flatMap(weighedTokensOf);
    // In sentences, pairs of hiragana are grammar. In titles and aliases they may be how somebody writes a word.
    const telling = tokens.filter(({ weight: meaning }) => meaning > LEAST_MEANING || weight >= SPELLING_WEIGHT + 0.5);
    for (const token of new Set(telling.map(({ token: each }) => each))) weights.set(token, [...(weights.get(token) ?? []), weight]);
  }
  return new Map([...weights].map(([token, found]) => [token, combine(found)]));
}

function combine(weights: number[]): number {
  const [best = 0, ...others] = weights.sort((a, b) => b - a);
  return best + others.reduce((sum, weight) => sum + weight, 0) / 3;
}
