import { defineConfig } from 'vitest/config';

const project = (name: string, rest: object = {}) => ({ test: { name, include: [`tests/${name}/**/*.test.ts`], ...rest } });

export default defineConfig({
  test: {
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: '.build-report.json' },
    projects: [
      project('unit'),
      project('content', { testTimeout: 120_000 }),
      project('build', { testTimeout: 180_000, hookTimeout: 180_000 }),
      project('browser', { testTimeout: 300_000, hookTimeout: 60_000, fileParallelism: false, expect: { poll: { timeout: 5000 } } }),
    ],
  },
});
