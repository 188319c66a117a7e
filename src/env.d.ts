declare namespace App {
  interface Locals {
    /** What the tags of an article need to know; set by the page before it renders the text. */
    reading?: import('./model/reading.ts').Reading;
  }
}

/** All that content/ holds, read once a build: src/integrations/library.ts. */
declare module 'genkan:library' {
  type Content = import('./library/read.ts').Content;
  type Part = 'articles' | 'translations' | 'steps' | 'stepTranslations' | 'notes';
  /** All but what only the checks ask for. */
  export const library: Omit<Content, Part | 'faulty'> & { [Each in Part]: Omit<Content[Each][number], 'lineOf' | 'outline'>[] };
  /** The text of each file, ready to be placed in a page. */
  export const texts: Readonly<Record<string, () => Promise<{ Content: import('astro/runtime/server/index.js').AstroComponentFactory }>>>;
}
