import { buildCatalogue, type Article, type FacetValues } from '../model/catalogue.ts';
import { readContent, type Content } from '../library/read.ts';
import { KINDS } from '../model/kinds.ts';
import { LANGUAGES, otherLanguage, SOURCE_LANGUAGE, type Language } from '../model/languages.ts';
import { buildIndex, type SearchData, type SearchIndex } from '../search/index-build.ts';
import { normalise } from '../search/normalise.ts';
import { facetWordsOf } from '../search/offers.ts';
import { containsWord } from '../search/synonyms.ts';
import { cardsOf, fingerprintsOf, wordsOf, type SearchSource } from '../search/records.ts';
import type { Facet } from '../model/schemas/facets.ts';
import { filesOfContent } from '../library/content-files.ts';

/** What the search loads in a language. Left out are sets of synonyms of which no article has a word, and other products that one is about. */
export function searchDataOf(
  sources: readonly SearchSource[],
  { facets, synonyms, elsewhere }: Pick<Content, 'facets' | 'synonyms' | 'elsewhere'>,
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

/** The small indexes as a build makes them, read from content/ without Astro: for commands and tests. */
export function searchIndexesOfContent(root = process.cwd()): { indexes: Record<Language, SearchIndex>; known: FacetValues } {
  const { content } = readContent(filesOfContent(root));
  const lists = Object.fromEntries(LANGUAGES.map((language) => [language, buildCatalogue(language, content)])) as Record<
    Language,
    Article[]
  >;
  const of = (language: Language) => {
    const sources = lists[language].map((article) => ({
      article,
      other: lists[otherLanguage(language)].find(({ key }) => key === article.key),
      body:
        (article.textLanguage === SOURCE_LANGUAGE ? content.articles : content.translations).find(({ id }) => id === article.entryId)
          ?.body ?? '',
    }));
    return buildIndex(cardsOf(lists[language]), searchDataOf(sources, content));
  };
  return { indexes: { ja: of('ja'), en: of('en') }, known: finderValuesOf(content.facets) };
}
