declare namespace App {
  interface Locals {
    /** What the tags of an article need to know; set by the page before it renders the text. */
    reading?: import('./model/reading.ts').Reading;
    /** What the tags of a page of prose need to know. */
    prose?: import('./model/prose.ts').ProseReading;
  }
}

/** All that content/ holds, read once a build: src/integrations/library.ts. */
declare module 'genkan:library' {
  /** Whether a development server asks: what it shows may change at any time. */
  export const isDeveloped: boolean;
  export const library: import('./library/read.ts').Content;
  export const componentOf: typeof import('./markdown/component.ts').componentOf;
}

/** What is put into the code from content/ when the site is built or tested: src/integrations/constants.ts. Plain Node has none of it. */
declare const __FACETS__: readonly string[] | undefined;
declare const __LANGUAGES__: readonly Genkan.Language[] | undefined;
declare const __SCREENS__: string | undefined;
declare const __WORDS__: Record<Genkan.Language, import('./model/schemas/words.ts').WordsFile> | undefined;
