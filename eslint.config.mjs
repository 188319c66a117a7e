import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The rooms below src that each room may import from. Imports go one way: pages → layouts → components → … → model. */
const MAY_IMPORT = {
  model: ['model'],
  search: ['search', 'model'],
  desk: ['desk', 'search', 'model'],
  outputs: ['outputs', 'model'],
  hosting: ['hosting', 'model'],
  library: ['library', 'search', 'model'],
  data: ['data', 'library', 'search', 'desk', 'outputs', 'model'],
  browser: ['browser', 'search', 'model'],
  components: ['components', 'desk', 'hosting', 'outputs', 'search', 'model'],
  layouts: ['layouts', 'components', 'styles', 'hosting', 'outputs', 'search', 'model'],
  pages: ['layouts', 'components', 'data', 'desk', 'hosting', 'library', 'outputs', 'search', 'model'],
  markdown: ['markdown'],
  integrations: ['integrations', 'hosting', 'library', 'outputs', 'search', 'model'],
  commands: ['commands', 'data', 'desk', 'hosting', 'library', 'outputs', 'search', 'model'],
};
const ROOMS = [...Object.keys(MAY_IMPORT), 'styles', 'tests'];

/** Rooms of functions that give the same answer for the same question, in a browser, in Node and in a test. */
const PURE = ['model', 'search', 'desk', 'outputs', 'hosting', 'library'];
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
          ...(folder === 'data'
            ? []
            : [{ regex: '^astro:', message: 'Only src/data and src/content.config.ts know Astro’s collections.' }]),
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

export default tseslint.config(
  { ignores: ['dist', '.astro', '.build-*', 'public'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
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
              regex: '^(?!\\.\\.?/(.*/)?(browser|desk|model|search)/|\\./[a-z-]+\\.client\\.ts$)',
              message: 'A browser script imports src/browser, desk, model and search, and scripts beside it only.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.astro', '**/*.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  { files: ['src/commands/**'], rules: { 'no-console': 'off' } },
);
