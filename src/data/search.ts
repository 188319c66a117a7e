import { library } from 'genkan:library';
import { articlesIn } from './articles.ts';
import type { Language } from '../model/languages.ts';
import { detailsOf } from '../search/details.ts';
import { publishData } from '../search/published-data.ts';
import { asideOf, finderValuesOf, othersIn, searchDataOf, searchSourcesOf, stopWordsOf } from '../search/search-data.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { kept } from './kept.ts';

/** The facets of the finder, with the ids of their values. */
export const finderValues = finderValuesOf(library.facets);

/** What the search loads in a language. */
export const searchFile = kept((language: Language): DataFile =>
  dataFile(language, JSON.stringify(publishData(searchDataOf(searchSourcesOf(language, library), library)))),
);

/** What the results of a language say beside. */
export const detailsFile = kept((language: Language): DataFile =>
  dataFile(
    `details.${language}`,
    JSON.stringify(detailsOf(articlesIn(language), stopWordsOf(library), othersIn(language, library.others), asideOf(language, library))),
  ),
);
