import type { Language } from './languages.ts';
import type { Accessibility } from './schemas/accessibility.ts';
import type { Product } from './schemas/product.ts';
import type { Site } from './schemas/site.ts';

/** Pages of prose: each is a file of content/pages in every language, and an address. */
export const PROSE = ['about', 'privacy', 'accessibility', 'for-desks'] as const;

export type Prose = (typeof PROSE)[number];

/** What a help desk can take along from a page of prose. */
export const DESK_TOOLS = ['bookmarklet', 'form', 'macros'] as const;

export type DeskToolName = (typeof DESK_TOOLS)[number];

/** What the tags of a page of prose may ask for: what was tested, and what was found. */
export const TESTED = ['host', 'level', 'browser', 'until', 'period', 'failed', 'untested'] as const;

export type TestedFact = (typeof TESTED)[number];

/** What the tags of a page of prose need to know. */
export interface ProseReading {
  textLanguage: Language;
  site: Site;
  accessibility: Accessibility;
  sourceKinds: Product['sourceKinds'];
}
