import type { Facet } from '../schemas/facets.ts';
import type { Source } from '../schemas/source.ts';
import type { ArticleStep } from './catalogue.ts';
import type { Language } from './languages.ts';

/** What is being read: shared by the page and the tags inside the text. */
export interface Reading {
  /** The language of the page, for labels and links. */
  language: Language;
  /** The language of the text. */
  textLanguage: Language;
  steps: ArticleStep[];
  sources: Source[];
  facets: Facet[];
  /** Renders the text of a shared step, by its id; undefined for a step of the article's own. */
  sharedText: (id: string) => unknown;
}

/** Stands before the text for administrators, which the page shows after all that is for everybody. */
export const ADMINS_BEGIN = '<!--admins-->';
