import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'node-html-parser';
import { caddyFile } from '../hosting/caddy.ts';
import { headersFile, redirectsFile } from '../hosting/edge-hosts.ts';
import { nginxFile } from '../hosting/nginx.ts';
import { unionOfPolicies, type HostRules } from '../hosting/rules.ts';

/** Writes what static hosts need to be told: headers and real redirects, for Netlify and Cloudflare Pages, nginx and Caddy. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const rules = rulesOf(root, base);
        mkdirSync(join(root, 'hosting'), { recursive: true });
        writeFileSync(join(root, '_redirects'), redirectsFile(rules));
        writeFileSync(join(root, '_headers'), headersFile(rules));
        writeFileSync(join(root, 'hosting/nginx.conf'), nginxFile(rules));
        writeFileSync(join(root, 'hosting/Caddyfile'), caddyFile(rules));
      },
    },
  };
}

/** Reads from the built pages what they forward to and what their own policies allow. */
function rulesOf(root: string, base: string): HostRules {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: base + file.replaceAll('\\', '/').replace(/index\.html$/, ''),
      html: parse(readFileSync(join(root, file), 'utf8')),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    base,
    forwards: pages.flatMap(({ path, html }) => {
      const to = html.querySelector('main[data-forward]')?.getAttribute('data-forward');
      return to ? [{ from: path, to }] : [];
    }),
    policy: unionOfPolicies(
      pages
        .map(({ html }) => html.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '')
        .filter(Boolean),
    ),
  };
}
