import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The folders below src that each folder may import from. Imports go one way: pages → layouts → components → lib → schemas. */
const MAY_IMPORT = {
  schemas: ['schemas'],
  lib: ['lib', 'schemas'],
  data: ['data', 'lib', 'schemas'],
  components: ['components', 'lib', 'schemas'],
  layouts: ['layouts', 'components', 'styles', 'lib', 'schemas'],
  pages: ['layouts', 'components', 'data', 'lib', 'schemas'],
  markdown: ['markdown'],
  integrations: ['integrations', 'lib', 'schemas'],
  commands: ['commands', 'data', 'lib', 'schemas'],
};
const FOLDERS = [...Object.keys(MAY_IMPORT), 'styles', 'tests'];

const direction = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = FOLDERS.filter((other) => !allowed.includes(other));
  return {
    files: [`src/${folder}/**`],
    ignores: ['**/*.client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.\\.?/(.*/)?(${forbidden.join('|')})/`,
              message: `src/${folder} imports only from ${allowed.join(', ')} (docs/architecture.md).`,
            },
            ...(folder === 'data'
              ? []
              : [{ regex: '^astro:', message: 'Only src/data and src/content.config.ts know Astro’s collections.' }]),
          ],
        },
      ],
    },
  };
});

export default tseslint.config(
  { ignores: ['dist', '.astro', '.build-*', 'public'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...direction,
  {
    files: ['src/**/*.client.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.\\.?/(.*/)?lib/|\\./[a-z-]+\\.client\\.ts$)',
              message: 'A browser script imports src/lib and scripts beside it only.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.astro', '**/*.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  { files: ['src/commands/**'], rules: { 'no-console': 'off' } },
);
