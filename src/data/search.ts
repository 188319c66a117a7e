import { createHash } from 'node:crypto';
import { library } from 'genkan:library';
import { articlesIn } from './articles.ts';
import type { Language } from '../model/languages.ts';
import { detailsOf } from '../search/details.ts';
import { publishData } from '../search/published-data.ts';
import { finderValuesOf, searchDataOf, searchSourcesOf } from '../search/search-data.ts';
import { kept } from './kept.ts';

/** The facets of the finder, with the ids of their values. */
export const finderValues = finderValuesOf(library.facets);

/** A file as text, and its name, which changes with its content. */
interface DataFile {
  name: string;
  json: string;
}

/** What the search loads in a language. */
export const searchFile = kept((language: Language): DataFile =>
  dataFile(language, publishData(searchDataOf(searchSourcesOf(language, library), library))),
);

/** What the results of a language say beside. */
export const detailsFile = kept((language: Language): DataFile => dataFile(`details.${language}`, detailsOf(articlesIn(language))));

function dataFile(name: string, content: unknown): DataFile {
  const json = JSON.stringify(content);
  return { name: `${name}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}
