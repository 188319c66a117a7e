import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function runs(path: string | undefined): path is string {
  try {
    accessSync(path ?? '', constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a Chromium is: CHROMIUM_PATH, else the one Playwright installed, else the system's.
 * @throws Error that says what to install
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  if (env.CHROMIUM_PATH) {
    if (runs(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, but there is no program there.`);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  const found = [chromium.executablePath(), ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find(runs);
  if (found) return found;
  throw new Error('The tests need Chromium or Chrome: install it (on Debian and Ubuntu: apt-get install chromium), or set CHROMIUM_PATH.');
}

/** Starts Chromium. --no-sandbox because containers run as root. */
export function launch(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic'], ...options });
}
