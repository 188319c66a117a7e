import type { Facet } from './schemas/facets.ts';
import type { FacetValues } from './catalogue.ts';
import type { Language } from './languages.ts';

/** The attributes that mark text for some readers only: { device: ['mac', 'ios'] } → data-for-device="mac ios". */
export function facetAttributes(values: FacetValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([facet, ids]) => [`data-for-${facet}`, ids.join(' ')]));
}

/** The label of a facet value, or its id where there is none of that name. */
export function labelOf(facets: readonly Facet[], facet: string, value: string, language: Language): string {
  return facets.find(({ id }) => id === facet)?.values.find(({ id }) => id === value)?.label[language] ?? value;
}

/** For whom something is, in words: iPhone・iPad、Android … / 大学・学校. */
export function readersOf(values: FacetValues, facets: readonly Facet[], language: Language): string {
  const separator = language === 'ja' ? '、' : ', ';
  return facets
    .filter(({ id }) => values[id])
    .map(({ id }) => values[id]?.map((value) => labelOf(facets, id, value, language)).join(separator))
    .join(' / ');
}
