import { defineConfig } from 'vitest/config';

/** Other and older engines. Not part of npm test: they need Firefox ESR, WebKitGTK's driver, Xvfb and Linux. */
export default defineConfig({
  test: {
    env: { ENGINES: '1' },
    include: ['tests/engines/**/*.test.ts', 'tests/browser/bad-days.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
