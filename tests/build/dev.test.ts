import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../src/commands/chromium.ts';
import { copyOfKettle } from '../support/kettle.ts';
import { edit } from '../support/project.ts';

let folder = '';
let running: ChildProcess;
let origin = '';

/** What the page says now, also where it is an error. */
const page = async (path: string) => (await fetch(origin + path).catch(() => undefined))?.text() ?? '';

beforeAll(async () => {
  folder = copyOfKettle();
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  taken.close();
  origin = `http://127.0.0.1:${port}`;
  const astro = join(folder, 'node_modules/.bin/astro');
  running = spawn(astro, ['dev', '--host', '127.0.0.1', '--port', `${port}`], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, VITEST: '', NODE_ENV: 'development' },
  });
});
afterAll(async () => {
  const ended = once(running, 'exit');
  process.kill(-(running.pid ?? 0), 'SIGKILL');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

it('npm run dev shows an edit of YAML and of a text at once, and in the place of a page what the check says of a broken one', async () => {
  await expect.poll(() => page('/'), { timeout: 60_000, interval: 500 }).toContain('Kettle help');
  edit(folder, 'content/site.yaml', (text) => text.replace('name: Kettle help', 'name: Help for kettles'));
  await expect.poll(() => page('/'), { timeout: 20_000, interval: 500 }).toContain('Help for kettles');
  const article = 'content/articles/ja/causes/limescale.mdx';
  const good = readFileSync(join(folder, article), 'utf8');
  edit(folder, article, (text) => text.replace('底が光ります。', '底が鏡になります。'));
  await expect.poll(() => page('/causes/limescale/'), { timeout: 20_000, interval: 500 }).toContain('底が鏡になります。');
  edit(folder, article, (text) => text.replace('who: [self]', 'who: [nobody]'));
  // The words come after the page, to whoever has it open.
  const browser = await launch();
  const tab = await browser.newPage();
  const overlay = () => tab.evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '');
  const shown = async () => {
    await tab.goto(`${origin}/causes/limescale/`);
    await tab.waitForTimeout(500);
    return overlay();
  };
  await expect.poll(shown, { timeout: 20_000, interval: 500 }).toMatch(/limescale\.mdx:\d+ +who/);
  await browser.close();
  writeFileSync(join(folder, article), good);
  await expect.poll(() => page('/causes/limescale/'), { timeout: 20_000, interval: 500 }).toContain('底が光ります。');
});
