import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright-core';
import { libraryOf } from '../library/library.ts';
import { searchIndexesOf } from '../search/search-data.ts';
import { sourceOf } from '../model/languages.ts';
import { href } from '../model/links.ts';
import { find } from '../search/find.ts';
import { figuresOf, outcomeOf, queriesOf, type Figures, type Outcome, type Query } from '../search/measure.ts';
import { launch } from './chromium.ts';
import { serve } from './serve.ts';

/**
 * npm run search:eval [-- --no-wasm] [-- --reports] [-- --queries file.jsonl] — how well the search answers real questions, beside stock Pagefind over
 * the same pages. Needs a built dist. --no-wasm measures the small index alone;
 * --reports asks what strangers reported in public instead of the 60 questions.
 */
const file = process.argv.includes('--queries')
  ? (process.argv[process.argv.indexOf('--queries') + 1] ?? '')
  : `tests/search/${process.argv.includes('--reports') ? 'reports' : 'queries'}.jsonl`;
const library = libraryOf(process.cwd());
const { languages } = library;
const source = sourceOf(languages);
const { indexes, known } = searchIndexesOf(library);
const keys = new Set(indexes[source].documents.map(({ key }) => key));
const queries = queriesOf(readFileSync(file, 'utf8'), (key) => keys.has(key));

/** The small index alone, without a browser. */
function alone(query: Query): Outcome {
  const { keys: shown, state } = find(indexes[query.lang], { question: query.q, chosen: {} }, known);
  return outcomeOf(query, shown, state);
}

/** The finder in a real browser, full text and all. */
async function inBrowser(page: Page, origin: string, query: Query): Promise<Outcome> {
  await page.goto(origin + href(query.lang, '/search/', '/', source));
  await page.fill('#question', query.q);
  await page.waitForTimeout(900);
  const shown = await page.locator('[data-hit]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-hit') ?? ''));
  const state = (await page.locator('[data-search-state]').getAttribute('data-search-state')) ?? undefined;
  return outcomeOf(query, state === 'none' ? [] : shown, state);
}

/** Pagefind as it comes: its own segmentation, its own ranking, over the same built pages. */
async function writeStockIndex(folder: string): Promise<void> {
  const { index } = await pagefind.createIndex();
  for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:symptoms|causes|guides)\/[^/]+\/index\.html$/.test(name),
  )) {
    await index?.addHTMLFile({ url: `/${path.replace(/index\.html$/, '')}`, content: readFileSync(join('dist', path), 'utf8') });
  }
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
}

async function stock(page: Page, query: Query): Promise<Outcome> {
  const urls = await page.evaluate(async (question) => {
    const engine = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as {
      search: (term: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await engine.search(question);
    return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
  }, query.q);
  return outcomeOf(
    query,
    urls.map((url) => url.replace(/^\/(?:[a-z-]+\/)?(symptom|cause|guide)s\/([^/]+)\/.*$/, '$1/$2')),
  );
}

async function measureInBrowser(): Promise<{ genkan: Outcome[]; plain: Outcome[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'genkan-stock-'));
  await writeStockIndex(folder);
  const blank = '<!doctype html><title>stock</title>';
  const [site, other] = [await serve('dist', 0), await serve(folder, 0, '/', blank)];
  const originOf = (server: typeof site) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await launch();
  const page = await browser.newPage();
  const genkan: Outcome[] = [];
  for (const query of queries) genkan.push(await inBrowser(page, originOf(site), query));
  const plain: Outcome[] = [];
  for (const language of languages) {
    const tab = await browser.newPage({ locale: language });
    await tab.goto(`${originOf(other)}/${language}/`);
    await tab.evaluate((lang) => (document.documentElement.lang = lang), language);
    for (const query of queries.filter(({ lang }) => lang === language)) plain.push(await stock(tab, query));
  }
  await browser.close();
  site.close();
  other.close();
  rmSync(folder, { recursive: true, force: true });
  return { genkan, plain };
}

function row(name: string, { questions, hit1, hit3, mrr10, zero }: Figures): string {
  return `| ${name} | ${questions} | ${hit1.toFixed(3)} | ${hit3.toFixed(3)} | ${mrr10.toFixed(3)} | ${zero} |`;
}

function print(name: string, outcomes: readonly Outcome[]): void {
  console.log(row(`**${name}**`, figuresOf(outcomes)));
  for (const kind of [...new Set(outcomes.map(({ query }) => query.kind))].sort()) {
    console.log(row(kind, figuresOf(outcomes.filter(({ query }) => query.kind === kind))));
  }
}

console.log('| | questions | hit@1 | hit@3 | MRR@10 | no result |\n|---|---|---|---|---|---|');
const small = queries.map(alone);
if (process.argv.includes('--no-wasm')) print('Genkan, small index alone', small);
else {
  const { genkan, plain } = await measureInBrowser();
  print('Genkan', genkan);
  print('Genkan, small index alone', small);
  print('stock Pagefind', plain);
}
for (const { query, rank, state } of small.filter((outcome) => outcome.rank > 1 || outcome.state !== 'ok')) {
  console.log(`- ${rank} ${state} ${query.lang} ${query.q} → ${query.expect.join(', ')}`);
}
