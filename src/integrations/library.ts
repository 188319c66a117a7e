import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { checkContent } from '../library/check.ts';
import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';
import { readContent, type Content, type Entry } from '../library/read.ts';

const PARTS = ['articles', 'translations', 'steps', 'stepTranslations', 'notes'] as const;

const ONLY_FOR_CHECKS = ['outline', 'faulty'];

const NAME = 'genkan:library';
const ID = `\0${NAME}`;

/** Hands content/ to the pages, as the module genkan:library. npm run dev sees every edit, and says what npm run check:content says. */
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
function libraryModule(root: string, isChecked: boolean): Plugin {
  return {
    name: 'genkan-library',
    resolveId: (id) => (id === NAME ? ID : undefined),
    load(id) {
      if (id !== ID) return undefined;
      const files = filesOfContent(root);
      const problems = isChecked ? checkContent(files) : [];
      if (problems.length) this.error(`content/ cannot be used:\n${formatProblems(problems)}`);
      return moduleOf(readContent(files).content, root);
    },
    configureServer(server) {
      const content = join(root, 'content');
      server.watcher.add(content);
      server.watcher.on('all', (_event, file) => {
        if (file.startsWith(content)) renew(server);
      });
    },
  };
}

/** The module: what was read, and a way to each text. */
function moduleOf(content: Content, root: string): string {
  const entries: Entry<unknown>[] = PARTS.flatMap((part): Entry<unknown>[] => content[part]);
  const json = JSON.stringify(content, (name, value: unknown) => (ONLY_FOR_CHECKS.includes(name) ? undefined : value));
  const texts = entries.map(({ file }) => `${JSON.stringify(file)}: () => import(${JSON.stringify(join(root, file))})`);
  return `export const library = JSON.parse(${JSON.stringify(json)});\nexport const texts = {${texts.join(',\n')}};`;
}

/** Makes the next request read everything anew. */
function renew(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const known = moduleGraph.getModuleById(ID);
    if (known) moduleGraph.invalidateModule(known);
  }
  server.ws.send({ type: 'full-reload' });
}
