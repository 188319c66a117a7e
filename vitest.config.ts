import { defineConfig } from 'vitest/config';
import { constantsOf } from './src/integrations/constants.ts';
import { settingsOf } from './src/library/library.ts';

/** What a build puts into the code. */
const define = constantsOf(settingsOf(process.cwd()));

const project = (name: string, rest: object = {}) => ({ define, test: { name, include: [`tests/${name}/**/*.test.ts`], ...rest } });

/** A file of tests for each core. */
const BESIDE = { maxWorkers: '100%' };
/** Who waits for a page waits so many milliseconds at most: the full text of the search comes after the small index. */
const PATIENT = { poll: { timeout: 5000 } };
/** A browser takes two cores for itself: two side by side are slower than one after the other. */
const ALONE = { maxWorkers: 1, sequence: { groupOrder: 1 } };

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: '.build-report.json' },
    // What runs in a browser is tested in one, where nobody counts lines: the rest is the pure rooms and what reads files for them.
    coverage: {
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.client.ts', 'src/pages/**', 'src/commands/**'],
      reporter: ['text'],
      reportsDirectory: '.build-coverage',
      reportOnFailure: true,
    },
    projects: [
      project('unit', BESIDE),
      project('content', { ...BESIDE, testTimeout: 300_000 }),
      project('build', { ...BESIDE, testTimeout: 600_000, hookTimeout: 300_000, expect: PATIENT }),
      project('browser', { ...ALONE, testTimeout: 600_000, hookTimeout: 120_000, expect: PATIENT }),
    ],
  },
});
