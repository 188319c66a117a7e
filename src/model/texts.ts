import { entryOf } from './entries.ts';
import type { ArticleTranslation, SourceArticle } from './schemas/article.ts';
import type { PlacedTag } from './mdx/tags.ts';
import type { Facet } from './schemas/facets.ts';
import type { SharedStep } from './schemas/step.ts';
import type { Language } from './languages.ts';

/** The tags of a text, as far as they are known. */
export interface Tagged {
  tags?: readonly Pick<PlacedTag, 'name' | 'attributes'>[];
}

/** What a catalogue is made from: the files of content/, each with as much of its text as somebody asks for. */
export interface CatalogueInput<Text extends object = object> {
  facets: readonly Pick<Facet, 'id' | 'values'>[];
  articles: readonly (FileOf<SourceArticle> & Tagged & Text)[];
  translations: readonly (FileOf<ArticleTranslation> & Text)[];
  steps: readonly (FileOf<SharedStep> & Tagged & Text)[];
  stepTranslations: readonly (FileOf<{ title: string }> & Text)[];
  mails: readonly { id: string; language: Language; lines: string[] }[];
}

/** A file of content/: what its front matter says, and in which language. */
export interface FileOf<T> {
  id: string;
  language: Language;
  data: T;
}

/**
 * The file that an article's text stands in: its translation, or its source where it is not translated.
 * @throws Error where there is none, which only an article from elsewhere can cause
 */
export function textOfArticle<Text extends object>(
  { entryId, textLanguage }: { entryId: string; textLanguage: Language },
  { articles, translations }: CatalogueInput<Text>,
): Text {
  const entry: Text | undefined = entryOf(articles, entryId, textLanguage) ?? entryOf(translations, entryId, textLanguage);
  if (!entry) throw new Error(`There is no text of ${entryId} in ${textLanguage}.`);
  return entry;
}

/**
 * The file that a shared step's text stands in, the source where it is not translated.
 * @throws Error where there is no such step; checkContent finds that first
 */
export function textOfSharedStep<Text extends object>(
  id: string,
  language: Language,
  { steps, stepTranslations }: CatalogueInput<Text>,
): FileOf<{ title: string }> & Text {
  const translated = entryOf(stepTranslations, id, language);
  const entry = translated ?? entryOf(steps, id);
  if (!entry) throw new Error(`There is no shared step ${id}.`);
  return entry;
}
