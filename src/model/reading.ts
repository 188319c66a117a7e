import type { Facet } from './schemas/facets.ts';
import type { Product } from './schemas/product.ts';
import type { Source } from './schemas/source.ts';
import type { ArticleStep } from './catalogue.ts';
import type { Language } from './languages.ts';

/** What is being read: shared by the page and the tags inside the text. */
export interface Reading {
  /** The language of the page, for labels and links. */
  language: Language;
  /** The language of the text. */
  textLanguage: Language;
  steps: ArticleStep[];
  /** Who can fix it, the likeliest first. */
  who: readonly string[];
  sources: Source[];
  sourceKinds: Product['sourceKinds'];
  facets: Facet[];
  /** Renders the text of a shared step, by its id; undefined for a step of the article's own. */
  sharedText: (id: string) => unknown;
}

/**
 * Marks in the rendered text: the page shows its parts in the order in which a reader needs them, whatever the order in which
 * they are written.
 */
export const MARKS = {
  /** Around the question that tells this article from those like it. */
  which: '<!--which-->',
  /** Before the first step. */
  steps: '<!--steps-->',
  /** Before the text for administrators. */
  admins: '<!--admins-->',
};

/** The text of an article, taken apart: HTML, empty where the article has no such part. */
export interface ArticleParts {
  /** What explains, and is read after the steps. */
  about: string;
  which: string;
  steps: string;
  admins: string;
}

/** The parts of an article's rendered text, by the marks its tags left. */
export function partsOf(html: string): ArticleParts {
  const [before = '', after = ''] = html.includes(MARKS.steps) ? html.split(MARKS.steps) : ['', html];
  const [explains = '', which = '', more = ''] = before.split(MARKS.which);
  const [steps = '', admins = ''] = after.split(MARKS.admins);
  return { about: (explains + more).trim(), which: which.trim(), steps, admins };
}
