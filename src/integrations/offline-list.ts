import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isShortAddress } from '../model/ids.ts';
import { languageOfPath, type Language } from '../model/languages.ts';
import type { OfflineList } from '../model/offline.ts';

/**
 * What is not saved: other ways to the same content, the full text and what is asked beside trouble, which finder and desk do without, and what
 * only the page for wrong addresses needs.
 */
const LEFT_OUT =
  /^(?:pagefind|hosting|qr|_headers|_redirects)(?:\/|$)|\.(?:md|xml|csv|txt)$|kb(?:\.schema)?\.json$|macros\.|offline\.|worker\.js$|^404\.html$|^data\/(?:titles|beside)\./;

function isLeftOut(file: string, languages: readonly Language[]): boolean {
  return (
    LEFT_OUT.test(file) ||
    isShortAddress(file.replace(/index\.html$/, ''), languages) ||
    /(?:symptoms|causes|guides)\/[^/]+\.json$/.test(file)
  );
}

/** Lists, for each language, the files that "save on this device" saves. */
export function offlineList(languages: readonly Language[]): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-list',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
          .filter((file) => !isLeftOut(file, languages))
          .sort();
        for (const language of languages) {
          const own = files.filter((file) => (languageOfFile(file, languages) ?? language) === language);
          const list: OfflineList = { version: digest(root, own), files: own.map((file) => base + file.replace(/index\.html$/, '')) };
          writeFileSync(join(root, `offline.${language}.json`), JSON.stringify(list));
        }
      },
    },
  };
}

/** The language of a page, or of what the search and the desk know of articles; undefined for what all languages need. */
function languageOfFile(file: string, languages: readonly Language[]): Language | undefined {
  const [, ofData] = /^data\/(?:desk\.|details\.)?([\w-]+)\.\w+\.json$/.exec(file) ?? [];
  return file.endsWith('.html') ? languageOfPath(`/${file}`, languages) : languages.find((language) => language === ofData);
}

function digest(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
