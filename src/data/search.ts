import { createHash } from 'node:crypto';
import { library } from 'genkan:library';
import type { Language } from '../model/languages.ts';
import { publishData } from '../search/published-data.ts';
import { finderValuesOf, searchDataOf, searchSourcesOf } from '../search/search-data.ts';
import { kept } from './kept.ts';

/** The facets of the finder, with the ids of their values. */
export const finderValues = finderValuesOf(library.facets);

/** What the search loads in a language, as text, and the name of the file that holds it. The name changes with the content. */
export const searchFile = kept((language: Language): { name: string; json: string } => {
  const json = JSON.stringify(publishData(searchDataOf(searchSourcesOf(language, library), library)));
  return { name: `${language}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
});
