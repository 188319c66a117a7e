import type { Facet } from '../../schemas/facets.ts';
import type { FacetValues } from '../catalogue.ts';
import { normalise } from './normalise.ts';
import { containsWord } from './synonyms.ts';

/** Words in a question that name a facet value, normalised, by facet and value. */
export type FacetWords = Record<string, Record<string, string[]>>;

/** A facet value that a question names. */
export interface Offer {
  facet: string;
  value: string;
}

/** Collects the words that name facet values, without the particle の, which people leave out or put in. */
export function facetWordsOf(facets: readonly Facet[]): FacetWords {
  const folded = (word: string) => withoutParticles(normalise(word));
  return Object.fromEntries(
    facets
      .filter(({ fits }) => fits)
      .map(({ id, values }) => [id, Object.fromEntries(values.map((value) => [value.id, value.aliases.map(folded)]))]),
  );
}

/** The facet values a question names and the reader has not chosen a value for yet. */
export function offersFor(question: string, words: FacetWords, chosen: FacetValues): Offer[] {
  const asked = ` ${withoutParticles(normalise(question))} `;
  return Object.entries(words)
    .filter(([facet]) => !chosen[facet])
    .flatMap(([facet, values]) =>
      Object.entries(values)
        .filter(([, named]) => named.some((word) => containsWord(asked, word)))
        .map(([value]) => ({ facet, value })),
    );
}

function withoutParticles(normalised: string): string {
  return normalised.replaceAll('ノ', '');
}
