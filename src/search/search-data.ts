import { buildCatalogue, type Article, type FacetValues } from '../model/catalogue.ts';
import { textOfArticle, type CatalogueInput } from '../model/texts.ts';
import { KINDS } from '../model/kinds.ts';
import { inEach, otherLanguages, type Language } from '../model/languages.ts';
import type { Other } from '../model/others.ts';
import type { Facet } from '../model/schemas/facets.ts';
import type { Product } from '../model/schemas/product.ts';
import type { SynonymSet } from '../model/schemas/synonyms.ts';
import { buildWithDetails, detailsOf, type Aside } from './details.ts';
import type { SearchData, SearchIndex } from './index-build.ts';
import { normalise } from './normalise.ts';
import { facetWordsOf } from './offers.ts';
import { cardsOf, fingerprintsOf, laterCardsOf, wordsOf, type SearchSource } from './records.ts';

/** What is searched, and what a writer says about searching. */
export interface Searchable extends CatalogueInput<{ words: string }> {
  languages: readonly Language[];
  product: Pick<Product, 'names' | 'start' | 'within' | 'beyond' | 'works' | 'beside'>;
  others: readonly { id: Other; language: Language; lines: string[] }[];
  site: { home: { common: readonly string[] } };
  facets: readonly Facet[];
  synonyms: readonly SynonymSet[];
  elsewhere: readonly string[];
  elsewhereLate: Partial<Record<Language, string[]>>;
  words: Readonly<Record<Language, { language: { stopWords: readonly string[] } }>>;
}

/** Each article of a language with what the search reads of it. */
export function searchSourcesOf(language: Language, library: Searchable): SearchSource[] {
  const others = new Map<string, Article[]>();
  for (const other of otherLanguages(language, library.languages).flatMap((each) => buildCatalogue(each, library))) {
    // What is not translated says nothing in that language.
    if (other.language === other.textLanguage) others.set(other.key, [...(others.get(other.key) ?? []), other]);
  }
  return buildCatalogue(language, library).map((article) => ({
    article,
    others: others.get(article.key) ?? [],
    words: textOfArticle(article, library).words,
  }));
}

/** What the search loads in a language. Left out are sets of synonyms of which no article has a word. */
export function searchDataOf(
  sources: readonly SearchSource[],
  { facets, synonyms, elsewhere, product, site, languages, words: written }: Searchable,
): SearchData {
  const articles = sources.map(({ article }) => article);
  const stopWords = stopWordsOf({ languages, words: written });
  const words = wordsOf(sources, new Set(stopWords));
  const said = normalise(JSON.stringify([cardsOf(articles), words]));
  return {
    words,
    synonyms: synonyms.filter((set) => set.some((word) => said.includes(normalise(word)))),
    ours: product.names.map((name) => normalise(name).replaceAll(' ', '')),
    elsewhere: [...elsewhere],
    within: product.within.map(normalise),
    beyond: product.beyond.map(normalise),
    works: product.works,
    stopWords,
    start: product.start ? [product.start] : [],
    common: [...site.home.common],
    fingerprints: fingerprintsOf(articles),
    facetWords: facetWordsOf(facets),
    cards: laterCardsOf(articles),
  };
}

/** The mails in a language that no article answers, by what they are. */
export function othersIn(language: Language, others: Searchable['others']): Record<Other, string[]> {
  const of = (other: Other) => others.filter(({ id, language: each }) => id === other && each === language).flatMap(({ lines }) => lines);
  return { bare: of('bare'), elsewhere: of('elsewhere'), beyond: of('beyond') };
}

/** What tells that a question is about something else, beside what is known from the first results on. */
export function asideOf(language: Language, { product, elsewhereLate }: Pick<Searchable, 'product' | 'elsewhereLate'>): Aside {
  return { beside: [...product.beside], elsewhere: [...(elsewhereLate[language] ?? [])] };
}

/** Words that say nothing, of all languages. */
export function stopWordsOf({ languages, words }: Pick<Searchable, 'languages' | 'words'>): string[] {
  return languages.flatMap((language) => words[language].language.stopWords);
}

/** The facets of the finder, the kind of article first, each with the ids of its values. */
export function finderValuesOf(facets: readonly Facet[]): FacetValues {
  return {
    kind: KINDS.map(({ kind }) => kind),
    ...Object.fromEntries(facets.map(({ id, values }) => [id, values.map((value) => value.id)])),
  };
}

/** The indexes as a browser makes them from what is published, once all of it is there: for commands and tests. */
export function searchIndexesOf(library: Searchable): { indexes: Record<Language, SearchIndex>; known: FacetValues } {
  const of = (language: Language) => {
    const sources = searchSourcesOf(language, library);
    const articles: Article[] = sources.map(({ article }) => article);
    const [cards, data] = [cardsOf(articles), searchDataOf(sources, library)];
    return buildWithDetails(
      cards,
      data,
      detailsOf(articles, data.stopWords, othersIn(language, library.others), asideOf(language, library)),
    );
  };
  return { indexes: inEach(library.languages, of), known: finderValuesOf(library.facets) };
}
