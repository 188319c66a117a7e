import type { Fingerprint } from './fingerprints.ts';
import type { FacetWords } from './offers.ts';
import type { Card, Words } from './records.ts';
import type { WeightName } from './weights.ts';

/** The texts of an article, as weights.ts weighs them. */
export type Field = Extract<WeightName, 'title' | 'error' | 'alias' | 'summary' | 'otherLanguage' | 'shared' | 'facet' | 'text' | 'mails'>;

/** The messages an article is about, and those it shares with the article that is. */
export interface Messages {
  own: Fingerprint[];
  shared: Fingerprint[];
}

/** The messages of each article, by its key. */
export function messagesByArticle(fingerprints: readonly Fingerprint[]): Map<string, Messages> {
  const found = new Map<string, Messages>();
  const of = (key: string) => {
    const known = found.get(key) ?? { own: [], shared: [] };
    found.set(key, known);
    return known;
  };
  for (const fingerprint of fingerprints) {
    const [first, ...others] = fingerprint.articles;
    if (first !== undefined) of(first).own.push(fingerprint);
    for (const key of new Set(others)) of(key).shared.push(fingerprint);
  }
  return found;
}

/** The texts of a record, line by line, those of the weightiest fields first. */
export function linesOf(record: Card & Words, { own, shared }: Messages, facetWords: FacetWords): [Field, string][] {
  const { id, about } = record;
  const lines = (field: Field, texts: readonly string[]) => texts.filter(Boolean).map((text): [Field, string] => [field, text]);
  const named = Object.entries(facetWords).flatMap(([facet, values]) => (about[facet] ?? []).flatMap((value) => values[value] ?? []));
  const codes = shared.map(({ code }) => code);
  return [
    ...lines('title', [record.title]),
    ...lines('error', [String(id), ...own.flatMap(({ code, text }) => [code, text])]),
    ...lines('alias', record.aliases),
    ...lines('summary', [record.summary]),
    ...lines('otherLanguage', record.otherLanguage),
    ...lines('shared', codes),
    ...lines('facet', [named.join(' ')]),
    ...lines('mails', [record.mails ?? '']),
    ...lines('text', [record.text]),
  ];
}
