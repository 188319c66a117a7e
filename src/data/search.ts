import { createHash } from 'node:crypto';
import { otherLanguage, type Language } from '../model/languages.ts';
import { publishData } from '../search/published-data.ts';
import { articlesIn, bodiesOf } from './articles.ts';
import { finderValuesOf, searchDataOf } from './content-search.ts';
import { settings } from './settings.ts';

/** The facets of the finder, with the ids of their values. */
export const finderValues = finderValuesOf(settings.facets);

/** What the search loads in a language, as text, and the name of the file that holds it. The name changes with the content. */
export async function searchFile(language: Language): Promise<{ name: string; json: string }> {
  const [articles, others] = await Promise.all([articlesIn(language), articlesIn(otherLanguage(language))]);
  const sources = articles.map(async (article) => ({
    article,
    other: others.find(({ key }) => key === article.key),
    body: (await bodiesOf(article)).body,
  }));
  const json = JSON.stringify(publishData(searchDataOf(await Promise.all(sources), settings)));
  return { name: `${language}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}
