import { library } from 'genkan:library';
import { buildSync } from 'esbuild';
import { inEach } from '../model/languages.ts';
import { kept } from './kept.ts';
import { namedByContent } from './data-file.ts';

/** Scripts that are files of their own, loaded only when they are needed, by the word that pages know them by. Astro would put a helper before them: one request more. */
const FILES = { copy: 'src/components/article/copy.client.ts', clues: 'src/components/check/clues.client.ts' } as const;

/** The words by which pages know scripts that are files of their own. */
export const SCRIPT_FILES = Object.keys(FILES) as (keyof typeof FILES)[];

/** The words for copying in every language, for the one script that asks for them. */
function copyWords(): string {
  const isForCopies = (key: string) => /^(?:copy|request)\./.test(key);
  return JSON.stringify(
    inEach(library.languages, (language) =>
      Object.fromEntries(Object.entries(library.words[language].words).filter(([key]) => isForCopies(key))),
    ),
  );
}

/** Bundles files, named with commas between them, as a script to run or, where esm stands before them, as a module. */
const bundle = kept((question: string) => {
  const [format, ...entries] = question.split(',');
  const define: Record<string, string> = {
    __FACETS__: JSON.stringify(library.facets.map(({ id }) => id)),
    ...(format === 'esm' && { COPY_WORDS: copyWords() }),
  };
  const { outputFiles } = buildSync({
    stdin: { contents: entries.map((entry) => `export * from './${entry}';`).join(''), resolveDir: process.cwd() },
    bundle: true,
    write: false,
    minify: true,
    format: format === 'esm' ? 'esm' : 'iife',
    target: ['chrome109', 'safari15.4'],
    charset: 'utf8',
    define,
    // TypeScript's settings would put "use strict" in front.
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text.trim() ?? '';
});

/**
 * Browser scripts with all they import, as one text to stand inside a page. Astro's own scripts are modules, which run after the
 * first paint; what must run before it is put in by this.
 * @param entries the files, below the project
 */
export function inlineScript(...entries: string[]): string {
  return bundle(['iife', ...entries].join());
}

/** A script that is a file of its own. Its name changes with its content. */
export function scriptFile(word: keyof typeof FILES): { name: string; code: string } {
  const code = bundle(`esm,${FILES[word]}`);
  return { name: namedByContent(word, code), code };
}
