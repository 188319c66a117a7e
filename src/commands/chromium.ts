import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { findProgram, runs } from './programs.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * Where a Chromium is: CHROMIUM_PATH, else the one Playwright installed, else the system's.
 * @throws Error that says what to install
 */
export function findChromium(): string {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) {
    if (runs(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no program there.`);
  }
  const found = [chromium.executablePath(), findProgram(...NAMES) ?? '', ...PLACES].find(runs);
  if (found) return found;
  throw new Error('The tests need Chromium or Chrome: install it (on Debian and Ubuntu: npm run test:setup), or set CHROMIUM_PATH.');
}

/** The same browser without all that a window needs: it opens a page in half the time. */
export const HEADLESS = 'chromium-headless-shell';

/** The program that is quickest where nobody looks: CHROMIUM_PATH, else the one without a window, else any Chromium. */
function quickest(): string {
  const headless = process.env.CHROMIUM_PATH ? undefined : findProgram(HEADLESS);
  return headless ?? findChromium();
}

/** Starts Chromium. --no-sandbox because containers run as root. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: quickest(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-quic'],
    ...options,
  });
}
