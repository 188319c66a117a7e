import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { settingsOf } from '../library/library.ts';
import { sourceOf } from '../model/languages.ts';
import { queriesOf } from '../search/measure.ts';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';
import { compress, slowDown, slowLine, SLOWER } from './slow.ts';

/**
 * npm run search:bench — how fast finder and reply desk answer, in Chromium with a processor four times slower: cold over a slow line (150 ms
 * round trip, 1.6 Mbit/s), and warm, key by key. Needs a built dist.
 */
const RUNS = 7;

/** A copy of dist as a host with Brotli serves it. */
function compressedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genkan-bench-'));
  cpSync('dist', folder, { recursive: true });
  compress(folder, readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  return folder;
}

/** Bytes that were sent: what the first results need, and all. */
interface Moved {
  needed: number;
  all: number;
}

interface Cold {
  /** From the first key to the first results, in milliseconds. */
  first: number;
  /** Bytes that the first results need beside the page, and all that had come when the full text was in too. */
  bytes: number;
  all: number;
}

/** @param hurried whether the first key is pressed as soon as the box can be seen, or when the page has settled */
async function cold(browser: Browser, origin: string, moved: Moved, hurried: boolean): Promise<Cold> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  const before = { ...moved };
  await page.goto(`${origin}/search/`, { waitUntil: hurried ? 'domcontentloaded' : 'networkidle' });
  const started = performance.now();
  await page.focus('#question');
  await page.keyboard.type('ロ');
  await page.waitForSelector('[data-search-state=ok], [data-search-state=weak]', { timeout: 20_000 });
  const first = performance.now() - started;
  const bytes = moved.needed - before.needed;
  await page.keyboard.type('グイン SendGrid');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(4000);
  await context.close();
  return { first, bytes, all: moved.all - before.all };
}

/** Milliseconds from each key of each question to the results on the screen. */
async function warm(browser: Browser, origin: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/#q=x`);
  await page.waitForSelector('[data-search-state]:not([data-search-state=idle])');
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', SLOWER);
  const questions = queriesOf(readFileSync('tests/search/queries.jsonl', 'utf8'), () => true).filter(
    ({ lang }) => lang === sourceOf(settingsOf(process.cwd()).languages),
  );
  const times: number[] = [];
  for (const { q } of questions) {
    const measured = await page.evaluate(async (question) => {
      const box = document.querySelector('textarea') as HTMLTextAreaElement;
      const letters = [...question];
      const spent: number[] = [];
      for (let length = 1; length <= letters.length; length += Math.ceil(letters.length / 6)) {
        const start = performance.now();
        box.value = letters.slice(0, length).join('');
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        spent.push(performance.now() - start);
      }
      return spent;
    }, q);
    times.push(...measured);
  }
  await page.close();
  return times.sort((a, b) => a - b);
}

/** Milliseconds from the address of the reply desk, with a ticket in it, to its reply: on the slow line, the processor as it is. */
async function desk(browser: Browser, origin: string): Promise<number> {
  const [ticket = ''] = readFileSync('tests/desk/tickets.jsonl', 'utf8').split('\n');
  const { text } = JSON.parse(ticket) as { text: string };
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowLine(page);
  const started = performance.now();
  await page.goto(`${origin}/desk/#t=${encodeURIComponent(text)}`, { waitUntil: 'commit' });
  await page.waitForSelector('[data-desk-state=reply]', { timeout: 20_000 });
  const time = performance.now() - started;
  await context.close();
  return time;
}

const folder = compressedCopy();
const server = await serve(folder, 0);
// Counted where it is sent, since what a worker loads is not among a page's own requests. 250 bytes of headers a response.
const moved: Moved = { needed: 0, all: 0 };
server.on('request', (request, response) =>
  response.on('finish', () => {
    // The page, its script and its icon are there before anybody can ask.
    const url = request.url ?? '';
    const bytes = /\/(?:pagefind|data)\//.test(url) ? Number(response.getHeader('content-length') ?? 0) + 250 : 0;
    moved.all += bytes;
    if (/\/data\/(?!details)/.test(url)) moved.needed += bytes;
  }),
);
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await launch();
const runs: Cold[] = [];
const hurried: Cold[] = [];
const desks: number[] = [];
for (let run = 0; run < RUNS; run++) {
  runs.push(await cold(browser, origin, moved, false));
  hurried.push(await cold(browser, origin, moved, true));
  desks.push(await desk(browser, origin));
}
const times = await warm(browser, origin);
await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const told = (colds: readonly Cold[]) =>
  `median ${Math.round(middle(colds.map(({ first }) => first)))} ms of ${RUNS} runs, ${kilobytes(middle(colds.map(({ bytes }) => bytes)))}`;
console.log(`cold, first key to first results, asked when the page has settled: ${told(runs)}`);
console.log(`cold, first key to first results, asked as soon as the box is there: ${told(hurried)}`);
console.log(`cold, with the full text: ${kilobytes(middle(runs.map(({ all }) => all)))}`);
console.log(
  `warm, key to results painted: median ${middle(times).toFixed(1)} ms, 95th percentile ${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1)} ms, ${times.length} keys`,
);
console.log(
  `desk, cold, from its address with a ticket to the reply, slow line alone: median ${Math.round(middle(desks))} ms of ${RUNS} runs`,
);
