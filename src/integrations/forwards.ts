import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { libraryOf } from '../library/library.ts';
import type { Content } from '../library/read.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import { forwardsOf } from '../model/forwarding.ts';
import { sourceOf, type Language } from '../model/languages.ts';
import { href } from '../model/links.ts';
import { blankFor, BLANK_FORWARDS, forwardPage } from '../outputs/forward-page.ts';

/** Writes the pages that only lead elsewhere, one or more for each article: filled in from two that were rendered, instead of rendered. */
export function forwards(): AstroIntegration {
  let root = '';
  return {
    name: 'forwards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const library = libraryOf(root);
        const written = library.languages.map((language) => writeForwards(folder, language, library));
        logger.info(`wrote ${written.reduce((sum, count) => sum + count, 0)} pages that lead elsewhere`);
      },
    },
  };
}

/** Writes those of a language, and takes the blank ones away. */
function writeForwards(folder: string, language: Language, library: Content): number {
  const fileOf = (path: string) => join(folder, href(language, path, '/', sourceOf(library.languages)), 'index.html');
  const blanks = new Map(BLANK_FORWARDS.map((blank) => [blank, readFileSync(fileOf(blank.from), 'utf8')]));
  const all = forwardsOf(buildCatalogue(language, library), library.redirects);
  for (const forward of all) {
    const file = fileOf(forward.from);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, forwardPage(blanks.get(blankFor(forward)) ?? '', forward, library.site.name));
  }
  for (const { from } of BLANK_FORWARDS) rmSync(dirname(fileOf(from)), { recursive: true });
  return all.length;
}
