import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { transformSync } from 'esbuild';
import * as pagefind from 'pagefind';
import { libraryOf } from '../library/library.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import { fullTextOf, type FullText } from '../search/full-text.ts';
import { searchDataOf, searchSourcesOf } from '../search/search-data.ts';

/** Files that Pagefind writes for interfaces we do not use, and the fragments, whose only use is told in keys.json. */
const UNUSED = /ui\.(?:js|css)$|highlight\.js$|^fragment$/;

/**
 * Indexes the text of all articles after the build: one Pagefind index a language, of tokens of our own that the small index lacks. Its
 * scripts come with long names, and are a sixth smaller without.
 */
export function fullText(): AstroIntegration {
  let root = '';
  return {
    name: 'full-text',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const library = libraryOf(root);
        try {
          for (const language of library.languages) {
            const data = searchDataOf(searchSourcesOf(language, library), library);
            const texts = fullTextOf(buildCatalogue(language, library), library, data);
            await writeIndex(join(fileURLToPath(dir), 'pagefind', language), texts);
          }
          logger.info('indexed the text of all articles');
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

async function writeIndex(outputPath: string, texts: readonly FullText[]): Promise<void> {
  // 'unknown' makes Pagefind take our tokens as they are: no stemming, no segmentation.
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
  refuse(errors, 'createIndex');
  if (!index) throw new Error('Pagefind made no index and gave no reason.');
  for (const { key, tokens } of texts) {
    const record = await index.addCustomRecord({ url: key, content: tokens.join(' '), language: 'unknown' });
    refuse(record.errors, key);
  }
  refuse((await index.writeFiles({ outputPath })).errors, outputPath);
  writeFileSync(join(outputPath, 'keys.json'), JSON.stringify(keysOf(join(outputPath, 'fragment'))));
  for (const file of readdirSync(outputPath).filter((name) => UNUSED.test(name))) rmSync(join(outputPath, file), { recursive: true });
  for (const file of readdirSync(outputPath).filter((name) => name.endsWith('.js'))) {
    const { code } = transformSync(readFileSync(join(outputPath, file), 'utf8'), { minify: true });
    writeFileSync(join(outputPath, file), code);
  }
}

/** Which article a result is, by the id that Pagefind gives it: so no fragment need be loaded to know. */
function keysOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder).map((file) => {
    const json = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    const { url } = JSON.parse(json.slice(json.indexOf('{'))) as { url: string };
    return [file.replace(/\.pf_fragment$/, ''), url.replace(/^\//, '')];
  });
  return Object.fromEntries(entries.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<string, string>;
}

function refuse(errors: string[], what: string): void {
  if (errors.length) throw new Error(`Pagefind could not index ${what}: ${errors.join('; ')}`);
}
