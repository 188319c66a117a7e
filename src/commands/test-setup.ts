/** Installs what npm test needs beside npm's packages and this machine lacks, on Debian and Ubuntu: Chromium, nginx, Caddy and a Japanese font. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium, HEADLESS } from './chromium.ts';
import { findProgram } from './programs.ts';

function hasChromium(): boolean {
  try {
    return Boolean(findChromium());
  } catch {
    return false;
  }
}

/** Without one every Japanese letter is a narrow box, and no page is as long as its readers see it. Asks fontconfig, where there is one. */
function hasJapaneseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' });
  return process.platform !== 'linux' || (status === 0 && stdout.trim() !== '');
}

/** @throws Error where the command fails */
function run(...command: string[]): void {
  const [program = '', ...rest] = command;
  const { status, error } = spawnSync(program, rest, { stdio: 'inherit' });
  if (status !== 0) throw new Error(`${command.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
}

/** Ubuntu has Chromium as a snap only, which containers cannot run. */
function isUbuntu(): boolean {
  return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(packages: readonly string[]): void {
  const root = process.getuid?.() === 0 ? [] : ['sudo'];
  const aptGet = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  const byApt = packages.filter((name) => !(name === 'chromium' && isUbuntu()));
  run(...aptGet, 'update');
  if (byApt.length) run(...aptGet, 'install', '-y', ...byApt);
  if (byApt.length < packages.length) run('node_modules/.bin/playwright-core', 'install', '--with-deps', 'chromium');
}

/** Without it the tests take half as long again, and pass all the same. */
const isQuick = Boolean(process.env.CHROMIUM_PATH ?? findProgram(HEADLESS)) || !findProgram('apt-get') || isUbuntu();

const missing = [
  ...(hasChromium() ? [] : ['chromium']),
  ...(isQuick ? [] : [HEADLESS]),
  ...['nginx', 'caddy'].filter((server) => !findProgram(server)),
  ...(hasJapaneseFont() ? [] : ['fonts-noto-cjk']),
];
try {
  if (missing.length && !findProgram('apt-get'))
    throw new Error(`The tests need ${missing.join(', ')}. There is no apt-get here: install them as your system does.`);
  if (missing.length) install(missing);
  console.log(missing.length ? `Installed ${missing.join(', ')}.` : 'Chromium, nginx, Caddy and a Japanese font are there.');
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
