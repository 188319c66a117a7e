import { getCollection, getEntry, render } from 'astro:content';
import { buildCatalogue, sharedStepTitle, type Article, type CatalogueInput } from '../model/catalogue.ts';
import { facetsNamed } from '../model/mdx/tags.ts';
import { SOURCE_LANGUAGE, type Language } from '../model/languages.ts';
import type { Reading } from '../model/reading.ts';
import type { Facet } from '../model/schemas/facets.ts';
import { kept } from './kept.ts';
import { settings } from './settings.ts';

/** Everything the catalogue is made from, in the order of the entries' names. */
async function catalogueInput(): Promise<CatalogueInput> {
  const [articles, translations, steps, stepTranslations] = await Promise.all([
    getCollection('articles'),
    getCollection('translations'),
    getCollection('steps'),
    getCollection('stepTranslations'),
  ]);
  return { facets: settings.facets, articles, translations, steps, stepTranslations };
}

const catalogueIn = kept(async (language) => buildCatalogue(language as Language, await catalogueInput()));

/** All articles in a language, sorted by id. */
export function articlesIn(language: Language): Promise<Article[]> {
  return catalogueIn(language);
}

/** The text of an article, ready to be placed in a page. */
export async function textOf({ entryId, textLanguage }: Article) {
  const entry = await getEntry(textLanguage === SOURCE_LANGUAGE ? 'articles' : 'translations', entryId);
  if (!entry) throw new Error(`There is no text of ${entryId} in ${textLanguage}.`);
  return (await render(entry)).Content;
}

/** The facets that change what an article shows: those its own text, its steps or the shared steps it uses are split by. */
export async function facetsThatChange({ entryId, steps }: Article): Promise<Facet[]> {
  const shared = steps.filter((step) => step.shared).map(({ id }) => getEntry('steps', id));
  const entries = await Promise.all([getEntry('articles', entryId), ...shared]);
  const named = facetsNamed(entries.map((entry) => entry?.body ?? ''));
  for (const step of steps) for (const facet of Object.keys(step.facets)) named.add(facet);
  return settings.facets.filter(({ id }) => named.has(id));
}

/** The organization's own paragraph for an article, if it has one in this language. */
export async function localNoteOf({ key, language }: Article) {
  const note = (await getCollection('notes')).find(({ id }) => id === `${key}.${language}`);
  return note && { reviewed: note.data.reviewed, Content: (await render(note)).Content };
}

/** What the tags of a text need to know. */
export async function readingOf(article: Pick<Article, 'language' | 'textLanguage' | 'steps' | 'sources'>): Promise<Reading> {
  const shared = article.steps.filter((step) => step.shared);
  const texts = new Map(await Promise.all(shared.map(async ({ id }) => [id, await sharedText(id, article.textLanguage)] as const)));
  return {
    ...article,
    facets: settings.facets,
    sources: article.sources.map((id) => settings.sources.find((source) => source.id === id)).filter((source) => source !== undefined),
    sharedText: (id) => texts.get(id),
  };
}

/** The texts of an article and of the shared steps it uses, as the writer wrote them. */
export async function bodiesOf({ entryId, textLanguage, steps }: Article) {
  const own = await getEntry(textLanguage === SOURCE_LANGUAGE ? 'articles' : 'translations', entryId);
  const shared = await Promise.all(
    steps
      .filter((step) => step.shared)
      .map(async ({ id }) => {
        const translated = textLanguage === SOURCE_LANGUAGE ? undefined : await getEntry('stepTranslations', id);
        return [id, (translated ?? (await getEntry('steps', id)))?.body ?? ''] as const;
      }),
  );
  return { body: own?.body ?? '', sharedBody: (id: string) => new Map(shared).get(id) ?? '' };
}

/** The text of a shared step, in the source language where it is not translated. */
export async function sharedText(id: string, language: Language) {
  const translated = language === SOURCE_LANGUAGE ? undefined : await getEntry('stepTranslations', id);
  const entry = translated ?? (await getEntry('steps', id));
  if (!entry) throw new Error(`There is no shared step ${id}.`);
  return (await render(entry)).Content;
}

/** All shared steps in a language, sorted by id. */
export async function sharedSteps(language: Language) {
  const input = await catalogueInput();
  return input.steps
    .map(({ id, data }) => ({
      ...data,
      id,
      title: sharedStepTitle(language, id, input),
      textLanguage: input.stepTranslations.some((entry) => entry.id === id) ? language : SOURCE_LANGUAGE,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
