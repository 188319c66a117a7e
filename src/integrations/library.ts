import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { checkContent } from '../library/check.ts';
import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';
import { LAYERS } from '../library/layers.ts';

const NAME = 'genkan:library';
const ID = `\0${NAME}`;

/**
 * What pages ask as it is, not a copy in their bundle: so what the check has read need not be read again, and a bundle holds neither texts
 * nor what reads them.
 */
const OUTSIDE = new Map(
  ['library/library.ts', 'markdown/component.ts'].map((file) => [`${NAME}/${file}`, new URL(`../${file}`, import.meta.url).href]),
);

/** Hands content/, with organization/ over it, to the pages, as the module genkan:library. npm run dev sees every edit, and says what npm run check:content says. */
export function library(): AstroIntegration {
  return {
    name: 'library',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        updateConfig({ vite: { plugins: [libraryModule(fileURLToPath(config.root), command === 'dev')] } });
      },
    },
  };
}

/** In a build, what is wrong was told before it began; a development server tells it here. */
function libraryModule(root: string, isDeveloped: boolean): Plugin {
  return {
    name: 'genkan-library',
    // Before Vite's own, which would take what is outside for a file to bundle.
    enforce: 'pre',
    resolveId(name) {
      if (name === NAME) return ID;
      const outside = OUTSIDE.get(name);
      return outside && { id: outside, external: true };
    },
    load(id) {
      if (id !== ID) return undefined;
      const problems = isDeveloped ? checkContent(filesOfContent(root)) : [];
      if (problems.length) this.error(`content/ cannot be used:\n${formatProblems(problems)}`);
      return `
        import { libraryOf } from '${NAME}/library/library.ts';
        export { componentOf } from '${NAME}/markdown/component.ts';
        export const isDeveloped = ${isDeveloped};
        export const library = libraryOf(${JSON.stringify(root)});`;
    },
    configureServer(server) {
      const folders = LAYERS.map((layer) => join(root, layer, '/'));
      server.watcher.add(folders);
      server.watcher.on('all', (_event, file) => {
        if (folders.some((folder) => file.startsWith(folder))) renew(server);
      });
    },
  };
}

/** Makes the next request read everything anew. */
function renew(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const known = moduleGraph.getModuleById(ID);
    if (known) moduleGraph.invalidateModule(known);
  }
  server.ws.send({ type: 'full-reload' });
}
