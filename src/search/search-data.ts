import { buildCatalogue, textOfArticle, type Article, type CatalogueInput, type FacetValues } from '../model/catalogue.ts';
import { KINDS } from '../model/kinds.ts';
import { LANGUAGES, otherLanguage, type Language } from '../model/languages.ts';
import type { Facet } from '../model/schemas/facets.ts';
import type { SynonymSet } from '../model/schemas/synonyms.ts';
import { buildIndex, type SearchData, type SearchIndex } from './index-build.ts';
import { normalise } from './normalise.ts';
import { facetWordsOf } from './offers.ts';
import { cardsOf, fingerprintsOf, wordsOf, type SearchSource } from './records.ts';
import { containsWord } from './synonyms.ts';

/** What is searched, and what a writer says about searching. */
export interface Searchable extends CatalogueInput<{ words: string }> {
  facets: readonly Facet[];
  synonyms: readonly SynonymSet[];
  elsewhere: readonly string[];
}

/** Each article of a language with what the search reads of it. */
export function searchSourcesOf(language: Language, library: Searchable): SearchSource[] {
  const others = buildCatalogue(otherLanguage(language), library);
  return buildCatalogue(language, library).map((article) => ({
    article,
    other: others.find(({ key }) => key === article.key),
    words: textOfArticle(article, library).words,
  }));
}

/** What the search loads in a language. Left out are sets of synonyms of which no article has a word, and other products that one is about. */
export function searchDataOf(
  sources: readonly SearchSource[],
  { facets, synonyms, elsewhere }: Pick<Searchable, 'facets' | 'synonyms' | 'elsewhere'>,
): SearchData {
  const articles = sources.map(({ article }) => article);
  const words = wordsOf(sources);
  const said = normalise(JSON.stringify([cardsOf(articles), words]));
  const names = normalise(JSON.stringify(words.map(({ aliases }, index) => [articles[index]?.title, aliases])));
  return {
    words,
    synonyms: synonyms.filter((set) => set.some((word) => said.includes(normalise(word)))),
    elsewhere: elsewhere.map(normalise).filter((word) => !containsWord(names, word)),
    fingerprints: fingerprintsOf(articles),
    facetWords: facetWordsOf(facets),
  };
}

/** The facets of the finder, the kind of article first, each with the ids of its values. */
export function finderValuesOf(facets: readonly Facet[]): FacetValues {
  return {
    kind: KINDS.map(({ kind }) => kind),
    ...Object.fromEntries(facets.map(({ id, values }) => [id, values.map((value) => value.id)])),
  };
}

/** The small indexes as a browser makes them from what is published: for commands and tests. */
export function searchIndexesOf(library: Searchable): { indexes: Record<Language, SearchIndex>; known: FacetValues } {
  const of = (language: Language) => {
    const sources = searchSourcesOf(language, library);
    const articles: Article[] = sources.map(({ article }) => article);
    return buildIndex(cardsOf(articles), searchDataOf(sources, library));
  };
  const indexes = Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Record<Language, SearchIndex>;
  return { indexes, known: finderValuesOf(library.facets) };
}
