import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser } from 'playwright-core';
import { serve } from './serve.ts';
import { compress, slowDown } from './slow.ts';

/** How long a finder takes, in milliseconds. */
export interface FinderTimes {
  /** On a slow line and processor: until the box can be used, and from a question in the address to its first result. */
  open: number;
  first: number;
  /** Of the main thread, at full speed, to make the index. */
  index: number;
}

/** Measures the finder of a built site in a browser. */
export async function finderTimes(browser: Browser, dist: string): Promise<FinderTimes> {
  const folders = ['search', '_astro', 'data'].flatMap((folder) => readdirSync(join(dist, folder)).map((name) => `${folder}/${name}`));
  compress(dist, folders);
  const server = await serve(dist, 0);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/search/`;
  const open = await timeUntil(browser, address, '#question');
  const first = await timeUntil(
    browser,
    `${address}#q=${encodeURIComponent('ログイン')}`,
    '[data-search-state=ok], [data-search-state=weak]',
  );
  const index = await indexTime(browser, address);
  server.close();
  return { open, first, index };
}

/** From the moment an address is entered until something is there, on a slow line and processor. */
async function timeUntil(browser: Browser, address: string, selector: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector(selector, { timeout: 60_000 });
  const time = performance.now() - start;
  await context.close();
  return time;
}

/** Makes the index of a page in it, once, as whoever opens the finder. */
async function indexTime(browser: Browser, address: string): Promise<number> {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export * from './src/search/index-build.ts'; export * from './src/search/published-data.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'search',
  });
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const time = await page.evaluate(`(async () => {
    ${outputFiles[0]?.text}
    const finder = document.querySelector('genkan-finder');
    const data = search.readPublished(await (await fetch(finder.dataset.index)).json());
    const cards = [...document.querySelectorAll('[data-hit]')].map((card) => ({
      ...JSON.parse(card.dataset.situation),
      key: card.dataset.hit,
      title: card.querySelector('h3').textContent,
      summary: card.querySelector('p').textContent,
    }));
    const start = performance.now();
    search.buildIndex([...cards, ...data.cards], data);
    return performance.now() - start;
  })()`);
  await page.close();
  return time as number;
}
