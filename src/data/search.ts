import { createHash } from 'node:crypto';
import { LANGUAGES, type Language } from '../lib/languages.ts';
import { articlesIn } from './articles.ts';
import { finderValuesOf, searchIndexOf } from './content-search.ts';
import { settings } from './settings.ts';

/** The facets of the finder, with the ids of their values. */
export const finderValues = finderValuesOf(settings.facets);

/** The small index of a language as text, and the name of the file that holds it. The name changes with the content. */
export async function indexFile(language: Language): Promise<{ name: string; json: string }> {
  const lists = new Map(await Promise.all(LANGUAGES.map(async (each) => [each, await articlesIn(each)] as const)));
  const json = JSON.stringify(searchIndexOf(language, (each) => lists.get(each) ?? [], settings));
  return { name: `${language}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}
