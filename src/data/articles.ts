import { componentOf, library } from 'genkan:library';
import { buildCatalogue, sharedStepTitle, type Article } from '../model/catalogue.ts';
import { textOfSharedStep, textOfArticle } from '../model/texts.ts';
import { entryOf } from '../model/entries.ts';
import type { MdxText } from '../model/mdx/tags.ts';
import { sourceOf, type Language } from '../model/languages.ts';
import type { Prose } from '../model/prose.ts';
import type { Reading } from '../model/reading.ts';
import type { Facet } from '../model/schemas/facets.ts';
import { kept } from './kept.ts';

/** All articles in a language, sorted by id. */
export const articlesIn = kept((language: Language): Article[] => buildCatalogue(language, library));

/** A text, ready to be placed in a page. */
function contentOf({ body, language }: { body: string; language: Language }) {
  const { scripts } = library.words[language].language;
  return componentOf(body, { screens: library.product.screens, language, scripts });
}

/** The text of an article, ready to be placed in a page. */
export function textOf(article: Article) {
  return contentOf(textOfArticle(article, library));
}

/** Made once: a shared step stands in many articles. */
const sharedIn = kept((language: Language) => kept((id: string) => contentOf(textOfSharedStep(id, language, library))));

/** The text of a shared step, in the source language where it is not translated. */
export function sharedText(id: string, language: Language) {
  return sharedIn(language)(id);
}

/** The texts of an article and of the shared steps it uses, as the writer wrote them. */
export function writtenTextsOf(article: Article): { text: MdxText; sharedText: (id: string) => MdxText } {
  return { text: textOfArticle(article, library), sharedText: (id) => textOfSharedStep(id, article.textLanguage, library) };
}

/** The facets that change what an article shows: those its own text, its steps or the shared steps it uses are split by. */
export function facetsThatChange({ own }: Article): Facet[] {
  return library.facets.filter(({ id }) => own[id]);
}

/** The organization's own paragraph for an article, if it has one in this language. */
export async function localNoteOf({ key, language }: Article) {
  const note = library.notes.find(({ id }) => id === `${key}.${language}`);
  return note && { reviewed: note.data.reviewed, Content: await contentOf(note) };
}

/** A page of prose, in the source language where it is not translated. */
export async function proseIn(name: Prose, language: Language) {
  const inLanguage = (each: Language) => library.pages.find((entry) => entry.id === name && entry.language === each);
  const page = inLanguage(language) ?? inLanguage(sourceOf(library.languages));
  if (!page) throw new Error(`There is no page ${name}.`);
  return { ...page.data, textLanguage: page.language, Content: await contentOf(page) };
}

/** What the tags of a text need to know. */
export async function readingOf(article: Pick<Article, 'language' | 'textLanguage' | 'steps' | 'who' | 'sources'>): Promise<Reading> {
  const shared = article.steps.filter((step) => step.shared);
  const ready = new Map(await Promise.all(shared.map(async ({ id }) => [id, await sharedText(id, article.textLanguage)] as const)));
  return {
    ...article,
    facets: library.facets,
    sourceKinds: library.product.sourceKinds,
    sources: article.sources.map((id) => entryOf(library.sources, id)).filter((source) => source !== undefined),
    sharedText: (id) => ready.get(id),
  };
}

/** All shared steps in a language, sorted by id. */
export function sharedSteps(language: Language) {
  return library.steps
    .map(({ id, data }) => ({
      ...data,
      id,
      title: sharedStepTitle(language, id, library),
      textLanguage: textOfSharedStep(id, language, library).language,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
