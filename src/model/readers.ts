import type { Facet } from './schemas/facets.ts';
import type { Product } from './schemas/product.ts';
import type { FacetValues } from './catalogue.ts';
import type { Language } from './languages.ts';
import { listOf } from './i18n/list.ts';

/** The attributes that mark text for some readers only: { device: ['mac', 'ios'] } → data-for-device="mac ios". */
export function facetAttributes(values: FacetValues): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([facet, ids]) => [`data-for-${facet}`, ids.join(' ')]));
}

/** The label of a facet value, or its id where there is none of that name. */
export function labelOf(facets: readonly Facet[], facet: string, value: string, language: Language): string {
  return facets.find(({ id }) => id === facet)?.values.find(({ id }) => id === value)?.label[language] ?? value;
}

/** Who must act, in words, where a reader cannot begin alone: whoever comes first in facets.yaml can. Empty where they can. */
export function whoElse(facets: readonly Facet[], [first = '']: readonly string[], language: Language): string {
  const isReader = facets.find(({ id }) => id === 'who')?.values[0]?.id === first;
  return isReader ? '' : labelOf(facets, 'who', first, language);
}

/** For whom something is, in words: iPhone・iPad、Android … / 大学・学校. */
export function readersOf(values: FacetValues, facets: readonly Facet[], language: Language): string {
  return facets
    .filter(({ id }) => values[id])
    .map(({ id }) => listOf(language, values[id]?.map((value) => labelOf(facets, id, value, language)) ?? []))
    .join(' / ');
}

/** Who speaks in a source, in words. */
export function titleOfKind(kinds: Product['sourceKinds'], kind: string, language: Language): string {
  return kinds.find(({ id }) => id === kind)?.title[language] ?? kind;
}
