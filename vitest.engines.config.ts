import { defineConfig } from 'vitest/config';

/** Engines that are no Chromium. Not part of npm test: they need Firefox ESR, WebKitGTK's driver and Xvfb. */
export default defineConfig({ test: { include: ['tests/engines/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } });
