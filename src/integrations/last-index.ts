import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** npm run dev: serves the full-text index of the last build, which a development server cannot make itself. */
export function lastIndex(): AstroIntegration {
  let folder = '';
  let base = '/';
  return {
    name: 'last-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        if (existsSync(folder)) server.middlewares.use(`${base}pagefind`, sirv(folder, { dev: true }));
        else logger.info('There is no full-text index yet, so search reads only titles and summaries. Run npm run build once.');
      },
    },
  };
}
