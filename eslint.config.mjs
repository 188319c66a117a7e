import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rooms below src that each room may import from. Imports go one way: pages → layouts → components → … → model. */
const MAY_IMPORT = {
  model: ['model'],
  search: ['search', 'model'],
  triage: ['triage', 'model'],
  desk: ['desk', 'search', 'triage', 'model'],
  outputs: ['outputs', 'model'],
  hosting: ['hosting', 'model'],
  library: ['library', 'search', 'triage', 'model'],
  data: ['data', 'library', 'search', 'triage', 'desk', 'outputs', 'model'],
  browser: ['browser', 'search', 'model'],
  components: ['components', 'desk', 'hosting', 'outputs', 'search', 'triage', 'model'],
  layouts: ['layouts', 'components', 'styles', 'hosting', 'outputs', 'search', 'model'],
  pages: ['layouts', 'components', 'data', 'desk', 'hosting', 'library', 'outputs', 'search', 'triage', 'model'],
  markdown: ['markdown'],
  integrations: ['integrations', 'hosting', 'library', 'outputs', 'search', 'model'],
  commands: ['commands', 'data', 'desk', 'hosting', 'library', 'outputs', 'search', 'triage', 'model'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'styles', 'tests'];

/** Rooms of functions that give the same answer for the same question, in a browser, in Node and in a test. */
const PURE = ['model', 'search', 'triage', 'desk', 'outputs', 'hosting', 'library'];
/** The one file of a pure room that touches the machine: it hands the folder of content to the library. */
const READS_FILES = 'src/library/content-files.ts';

const room = (folder) => `^\\.\\.?/(.*/)?(${folder})/`;

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`src/${folder}/**`],
  ignores: ['**/*.client.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: room(ROOMS.filter((other) => !allowed.includes(other)).join('|')),
            message: `src/${folder} imports only from ${allowed.join(', ')} (docs/architecture.md).`,
          },
          ...(['data', 'pages'].includes(folder)
            ? []
            : [{ regex: '^genkan:', message: 'Only pages and src/data are given the library; hand on what is needed.' }]),
          ...(PURE.includes(folder)
            ? [{ regex: '^node:', message: `src/${folder} is pure: it is handed what it needs, and reads no file (docs/architecture.md).` }]
            : []),
        ],
      },
    ],
  },
}));

const MACHINE = ['document', 'window', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage', 'process', 'Buffer'];
const TIME = ['fetch', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'crypto'];
const purity = {
  files: PURE.map((folder) => `src/${folder}/**/*.ts`),
  ignores: [READS_FILES],
  rules: {
    'no-restricted-globals': [
      'error',
      ...[...MACHINE, ...TIME].map((name) => ({
        name,
        message: 'This room is pure: the caller hands in what it needs (docs/architecture.md).',
      })),
    ],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'A pure function does not know what time it is: take it as a parameter.' },
      { object: 'Math', property: 'random', message: 'A pure function knows no chance: take the number as a parameter.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: 'NewExpression[callee.name=Date][arguments.length=0]',
        message: 'A pure function does not know what time it is: take it as a parameter.',
      },
    ],
  },
};

/** Where the strictest set would have us write more, not better. */
const TYPED = {
  // A string is spread into its letters on purpose: pairs of letters are what the search counts.
  '@typescript-eslint/no-misused-spread': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  // part<HTMLInputElement>('box') says what a part of a page is, where the page says it too.
  '@typescript-eslint/no-unnecessary-type-parameters': 'off',
};
/** Matchers of tests and functions that run in a page have no types of their own. */
const TYPED_TESTS = {
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
  '@typescript-eslint/no-unnecessary-condition': 'off',
};

export default tseslint.config(
  { ignores: ['dist', '.astro', '.build-*', 'public'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylistic,
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: true } }, rules: TYPED },
  { files: ['tests/**'], rules: TYPED_TESTS },
  // What TypeScript alone does not know: Astro's components.
  { files: ['**/*.astro', '**/*.mjs', 'src/components/*/mdx.ts'], ...tseslint.configs.disableTypeChecked },
  ...astro.configs.recommended,
  ...direction,
  purity,
  { files: [READS_FILES], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/**/*.client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.\\.?/(.*/)?(browser|desk|model|search|triage)/|\\./[a-z-]+\\.client\\.ts$)',
              message: 'A browser script imports src/browser, desk, model, search and triage, and scripts beside it only.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.astro', '**/*.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  { files: ['src/commands/**'], rules: { 'no-console': 'off' } },
);
