import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../src/commands/chromium.ts';
import { grow } from '../../src/commands/growth-articles.ts';
import { serve } from '../../src/commands/serve.ts';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { MOST_CARDS } from '../../src/search/records.ts';
import { pagesOf } from '../support/dist.ts';
import { build, copyOfProject } from '../support/project.ts';

const ALL = MOST_CARDS + 10;
const project = copyOfProject();
const dist = join(project, 'dist');
/** In the order of the ids the guides come last: this is one that was generated, and its card is not in the page. */
const LATE = 'guide/export-your-data-1';
const cards = (page: Page) => page.locator('[data-hit]');
let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
  const files = filesOfContent(process.cwd());
  for (const [file, text] of grow(files, readContent(files).content.languages, ALL)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  const { status, said } = build(project);
  expect(status, said).toBe(0);
  server = await serve(dist, 0);
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(project, { recursive: true, force: true });
});

it('no page holds more cards than are looked through, and the page for wrong addresses no titles', () => {
  const pages = pagesOf(dist);
  const search = pages.find(({ path }) => path === '/search/');
  expect(search?.root.querySelectorAll('[data-hit]')).toHaveLength(MOST_CARDS);
  expect(search?.html).toMatch(/<noscript>(?:(?!<\/noscript>).)*href="\/guides\/"/s);
  expect(pages.find(({ path }) => path === '/404.html')?.root.querySelector('[data-known]')).toBeNull();
});

it('an article whose card is not in the page is found by its title, and its card says what the others say', async () => {
  const page = await browser.newPage();
  const late = pagesOf(dist).find(({ path }) => path === '/guides/export-your-data-1/');
  const title = late?.root.querySelector('h1')?.textContent.trim() ?? '';
  await page.goto(`${origin}/search/#q=${encodeURIComponent(title)}`);
  await page.waitForSelector('[data-search-state=ok]');
  const card = cards(page).first();
  expect(await card.getAttribute('data-hit')).toBe(LATE);
  expect(await card.locator('a').getAttribute('href')).toBe(late?.path);
  expect(await card.locator('h3').textContent()).toContain(title);
  await page.close();
});

it('cards that are not in the page are shown with the others where their group is asked for in full', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?device=mac`);
  const more = page.getByRole('button', { name: /^ほか \d+ 件を表示$/ });
  await more.first().waitFor();
  while (await more.count()) await more.first().click();
  const hidden = await page.locator('[data-part=hidden] a').count();
  expect((await cards(page).count()) + hidden).toBe(ALL);
  await page.close();
});

it('a wrong address is told what it may have meant', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/guides/export-your-date-1/`);
  await page.waitForSelector(`[data-part=list] a[href="/guides/export-your-data-1/"]`);
  await page.close();
});
