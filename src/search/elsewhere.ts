import type { SearchIndex } from './index-build.ts';
import { normaliseKeepingKana } from './normalise.ts';
import { inTrouble } from './offers.ts';
import { containsWord } from './synonyms.ts';

/**
 * Names of other products as they are looked for.
 * @param named titles and aliases of articles, normalised: a product that is named there may be the place where ours is opened
 */
export function othersNamed(names: readonly string[], named = ''): SearchIndex['elsewhere'] {
  return names
    .map((name) => ({ name, word: normaliseKeepingKana(name) }))
    .map((each) => ({ ...each, isKnown: containsWord(named, each.word) }));
}

/** The other product that a question names, if any, and does not say to work or to be beside the matter. Names are written in katakana: おつかれ is no カレー. */
export function otherNamed({ elsewhere, works }: Pick<SearchIndex, 'elsewhere' | 'works'>, question: string) {
  const asked = normaliseKeepingKana(inTrouble(question, works));
  const named = elsewhere.filter(({ word }) => containsWord(asked, word));
  return named.find(({ isKnown }) => !isKnown) ?? named[0];
}
