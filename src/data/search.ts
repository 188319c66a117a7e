import { createHash } from 'node:crypto';
import type { FacetValues } from '../lib/catalogue.ts';
import { KINDS } from '../lib/kinds.ts';
import { otherLanguage, type Language } from '../lib/languages.ts';
import { buildIndex } from '../lib/search/index-build.ts';
import { fingerprintsOf, recordsOf } from '../lib/search/records.ts';
import { articlesIn } from './articles.ts';
import { settings } from './settings.ts';

/** The facets of the finder, the kind of article first, each with the ids of its values. */
export const finderValues: FacetValues = {
  kind: KINDS.map(({ kind }) => kind),
  ...Object.fromEntries(settings.facets.map(({ id, values }) => [id, values.map((value) => value.id)])),
};

/** The small index of a language as text, and the name of the file that holds it. The name changes with the content. */
export async function indexFile(language: Language): Promise<{ name: string; json: string }> {
  const articles = await articlesIn(language);
  const others = await articlesIn(otherLanguage(language));
  const index = buildIndex(recordsOf(articles, others, settings.facets), settings.synonyms, fingerprintsOf(articles));
  const json = JSON.stringify(index);
  return { name: `${language}.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}
