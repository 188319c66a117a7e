import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { caddyFile } from '../hosting/caddy.ts';
import { headersFile, MOST_REDIRECTS, redirectsFile } from '../hosting/edge-hosts.ts';
import { nginxFile } from '../hosting/nginx.ts';
import { unionOfPolicies, type HostRules } from '../hosting/rules.ts';
import { libraryOf } from '../library/library.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import { forwardsOf } from '../model/forwarding.ts';
import { sourceOf } from '../model/languages.ts';
import { href } from '../model/links.ts';

/**
 * Writes what static hosts need to be told: headers and real redirects, for Netlify and Cloudflare Pages, nginx and Caddy.
 * @param policies the policies of all pages, once they are written
 */
export function hosting(policies: ReadonlySet<string>): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const rules = { base, forwards: forwardsIn(root, base), policy: unionOfPolicies([...policies].sort()) };
        mkdirSync(join(folder, 'hosting'), { recursive: true });
        writeFileSync(join(folder, '_redirects'), redirectsFile(rules));
        writeFileSync(join(folder, '_headers'), headersFile(rules));
        writeFileSync(join(folder, 'hosting/nginx.conf'), nginxFile(rules));
        writeFileSync(join(folder, 'hosting/Caddyfile'), caddyFile(rules));
        const { length } = rules.forwards;
        if (length > MOST_REDIRECTS)
          logger.warn(
            `_redirects holds ${MOST_REDIRECTS} of ${length} addresses that lead elsewhere: Cloudflare Pages reads no more. The others lead on by their pages.`,
          );
      },
    },
  };
}

/** All addresses that lead elsewhere at once, in every language, sorted. */
function forwardsIn(root: string, base: string): HostRules['forwards'] {
  const library = libraryOf(root);
  const source = sourceOf(library.languages);
  return library.languages
    .flatMap((language) =>
      forwardsOf(buildCatalogue(language, library), library.redirects)
        .filter(({ kind }) => kind !== 'superseded')
        .map(({ from, to, kind }) => ({ from: href(language, from, base, source), to: href(language, to, base, source), kind })),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
