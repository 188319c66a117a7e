import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, expect, it } from 'vitest';

// Borders need no types, which take long to load.
const eslint = new ESLint({ overrideConfig: { files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked } as never });

/** What the lint would say of a line of code if it stood in a file, without the rules that are about how it looks. */
async function complaints(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.startsWith('no-restricted-'))
    .map(({ message }) => message)
    .join('\n');
}

// The first file takes as long as all rules take to load.
beforeAll(() => complaints('src/model/kinds.ts', ''), 60_000);

it.each([
  [
    'a browser script that imports the library',
    'src/components/finder/finder.client.ts',
    "import '../../library/read.ts';",
    'A browser script imports',
  ],
  [
    'a browser script that imports what is published',
    'src/components/finder/finder.client.ts',
    "import '../../outputs/feed.ts';",
    'A browser script imports',
  ],
  [
    'a component that imports the library',
    'src/components/article/Step.astro',
    "---\nimport '../../library/read.ts';\n---",
    'src/components imports only from',
  ],
  ['the model that imports the search', 'src/model/kinds.ts', "import '../search/find.ts';", 'src/model imports only from model'],
  ['the search that imports the desk', 'src/search/find.ts', "import '../desk/ticket.ts';", 'src/search imports only from'],
  ['anything that imports a test', 'src/commands/build.ts', "import '../../tests/support/dist.ts';", 'src/commands imports only from'],
  ['a component that takes the library', 'src/components/x.ts', "import 'genkan:library';", 'Only pages and src/data'],
  ['a pure room that reads a file', 'src/search/find.ts', "import 'node:fs';", 'is pure'],
  ['a pure room that looks at the page', 'src/desk/ticket.ts', 'document.title;', 'This room is pure'],
  ['a pure room that asks the network', 'src/model/kinds.ts', "void fetch('/');", 'This room is pure'],
  ['a pure room that waits', 'src/search/find.ts', 'setTimeout(() => undefined, 1);', 'This room is pure'],
  ['a pure room that looks at the clock', 'src/outputs/feed.ts', 'export const now = new Date();', 'what time it is'],
  ['a pure room that looks at the clock in numbers', 'src/hosting/rules.ts', 'export const now = Date.now();', 'what time it is'],
  ['a pure room that draws lots', 'src/model/kinds.ts', 'export const lot = Math.random();', 'no chance'],
])('the lint refuses %s', async (_name, filePath, code, told) => {
  expect(await complaints(filePath, code)).toContain(told);
});

it.each([
  [
    'src/components/finder/finder.client.ts',
    "import '../../search/find.ts'; import '../../browser/load.ts'; import '../../browser/element.ts';",
  ],
  ['src/search/find.ts', "import '../model/kinds.ts'; export const day = new Date('2026-11-28');"],
  ['src/desk/ticket.ts', 'export const titleOf = (document: { title: string }) => document.title;'],
])('the lint lets %s do what it is for', async (filePath, code) => {
  expect(await complaints(filePath, code)).toBe('');
});
