import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';
import { checkContent } from '../library/check.ts';
import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';
import { LAYERS } from '../library/layers.ts';
import { splitFrontMatter } from '../library/front-matter.ts';
import { readContent, type Content } from '../library/read.ts';

const PARTS = ['articles', 'translations', 'steps', 'stepTranslations', 'notes', 'pages'] as const;

const NAME = 'genkan:library';
const ID = `\0${NAME}`;

/** The room that reads content/. The pages ask it as it is, not a copy in their bundle: so what the check has read need not be read again. */
const READER = { name: `${NAME}/reader`, address: new URL('../library/library.ts', import.meta.url).href };

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
    // Before Vite's own, which would take the reader for a file to bundle.
    enforce: 'pre',
    resolveId: (id) => (id === NAME ? ID : id === READER.name ? { id: READER.address, external: true } : undefined),
    load(id) {
      // What a page needs of the front matter it has from the library.
      if (id.endsWith('.mdx')) return splitFrontMatter(readFileSync(id, 'utf8'))?.body;
      if (id !== ID) return undefined;
      const files = filesOfContent(root);
      const problems = isDeveloped ? checkContent(files) : [];
      if (problems.length) this.error(`content/ cannot be used:\n${formatProblems(problems)}`);
      return moduleOf(readContent(files).content, root, isDeveloped);
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

/**
 * The module: what was read, and a way to each text. A build bundles all texts into one file, since thousands of small ones take longer to
 * load than to render; a development server reads a text when a page asks for it.
 */
function moduleOf(content: Content, root: string, isDeveloped: boolean): string {
  const files = PARTS.flatMap((part) => content[part].map(({ file }) => file));
  const from = (file: string) => JSON.stringify(join(root, file));
  const imports = files.map((file, place) => `import { Content as text${place} } from ${from(file)};`);
  const texts = files.map((file, place) => {
    const text = isDeveloped ? `import(${from(file)})` : `({ Content: text${place} })`;
    return `${JSON.stringify(file)}: () => ${text}`;
  });
  return [
    `import { libraryOf } from ${JSON.stringify(READER.name)};`,
    ...(isDeveloped ? [] : imports),
    `export const isDeveloped = ${isDeveloped};`,
    `export const library = libraryOf(${JSON.stringify(root)});`,
    `export const texts = {${texts.join(',\n')}};`,
  ].join('\n');
}

/** Makes the next request read everything anew. */
function renew(server: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(server.environments)) {
    const known = moduleGraph.getModuleById(ID);
    if (known) moduleGraph.invalidateModule(known);
  }
  server.ws.send({ type: 'full-reload' });
}
