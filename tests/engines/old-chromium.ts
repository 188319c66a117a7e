import { createRequire } from 'node:module';

/**
 * The program of Chromium 109, the last for Windows 7 and 8. There is a package of it for Linux only, which npm run test:engines fetches.
 * @throws Error where the package is not there
 */
export function oldChromium(): Promise<string> {
  // Not imported: the checks of types and of packages run without it.
  const chromium = createRequire(import.meta.url)('@sparticuz/chromium') as { executablePath: () => Promise<string> };
  return chromium.executablePath();
}
