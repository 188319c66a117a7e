import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Names in a page's head what its scripts import, so that it comes together with them instead of a round trip later. */
export function modulePreloads(): AstroIntegration {
  return {
    name: 'module-preloads',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
          const path = join(folder, file);
          const html = readFileSync(path, 'utf8');
          const named = withPreloads(html, (name) => importsOf(join(folder, '_astro', name)));
          if (named !== html) writeFileSync(path, named);
        }
      },
    },
  };
}

/**
 * A page with a link of rel=modulepreload in its head for each file that its scripts import.
 * @param importsOf the names of the files that a script of the site imports, by its own name
 */
export function withPreloads(html: string, importsOf: (name: string) => string[]): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, address = '']) => address);
  const imported = scripts.flatMap((address) => importsOf(basename(address)).map((name) => `${dirname(address)}/${name}`));
  const links = [...new Set(imported)].map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

/** What a built script imports, however many steps away. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  const names = [...code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)].map(([, name = '']) => name);
  return [...new Set(names.flatMap((name) => [name, ...importsOf(join(dirname(file), name))]))];
}
