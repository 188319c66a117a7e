import type { Facet } from '../model/schemas/facets.ts';
import type { FacetValues } from '../model/catalogue.ts';
import { normalise } from './normalise.ts';
import { containsWord } from './synonyms.ts';

/** Words in a question that name a facet value, normalised, by facet and value. */
export type FacetWords = Record<string, Record<string, string[]>>;

/** A facet value that a question names. */
export interface Offer {
  facet: string;
  value: string;
}

/** Collects the words that name facet values. */
export function facetWordsOf(facets: readonly Facet[]): FacetWords {
  return Object.fromEntries(
    facets
      .filter(({ fits }) => fits)
      .map(({ id, values }) => [id, Object.fromEntries(values.map((value) => [value.id, value.aliases.map(normalise)]))]),
  );
}

/**
 * The facet values a question names and the reader has not chosen a value for yet.
 * @param works patterns of what is said to work: what is named there is not in trouble
 */
export function offersFor(question: string, words: FacetWords, chosen: FacetValues, works: readonly RegExp[] = []): Offer[] {
  const asked = normalise(inTrouble(question, works));
  const names = (word: string) => containsWord(asked, word) || containsWord(withoutParticles(asked), withoutParticles(word));
  return Object.entries(words)
    .filter(([facet]) => !chosen[facet])
    .flatMap(([facet, values]) =>
      Object.entries(values)
        .filter(([, named]) => named.some(names))
        .map(([value]) => ({ facet, value })),
    );
}

/** People leave の out or put it in: Macアプリ, Macのアプリ. */
function withoutParticles(normalised: string): string {
  return normalised.replaceAll('ノ', '');
}

/** In so much of a question it is looked for what works: nobody types more, and whoever pastes more says it early. */
const TYPED = 5000;

/** A question without what it says to work, or to be beside the matter. */
export function inTrouble(question: string, works: readonly RegExp[]): string {
  return works.reduce((text, pattern) => text.replace(pattern, ' '), question.slice(0, TYPED)) + question.slice(TYPED);
}
