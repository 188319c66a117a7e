import { buildCatalogue, type Article, type FacetValues } from '../lib/catalogue.ts';
import { readContent, type Content } from '../lib/content/read.ts';
import { KINDS } from '../lib/kinds.ts';
import { LANGUAGES, otherLanguage, type Language } from '../lib/languages.ts';
import { buildIndex, type SearchIndex } from '../lib/search/index-build.ts';
import { facetWordsOf } from '../lib/search/offers.ts';
import { fingerprintsOf, recordsOf } from '../lib/search/records.ts';
import type { Facet } from '../schemas/facets.ts';
import { filesOfContent } from './content-files.ts';

/** The small index of a language, from its articles and those of the other language. */
export function searchIndexOf(
  language: Language,
  articlesIn: (language: Language) => Article[],
  { facets, synonyms }: Pick<Content, 'facets' | 'synonyms'>,
): SearchIndex {
  const articles = articlesIn(language);
  return buildIndex(recordsOf(articles, articlesIn(otherLanguage(language)), facets), {
    synonyms,
    fingerprints: fingerprintsOf(articles),
    facetWords: facetWordsOf(facets),
  });
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
  const of = (language: Language) => searchIndexOf(language, (each) => lists[each], content);
  return { indexes: { ja: of('ja'), en: of('en') }, known: finderValuesOf(content.facets) };
}
