import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOfContent } from '../library/content-files.ts';
import { readContent } from '../library/read.ts';
import { launch } from './chromium.ts';
import { grow } from './growth-articles.ts';
import { finderTimes } from './growth-finder.ts';
import { usageOf } from './growth-usage.ts';

/**
 * npm run growth [-- 100 1000 3000] — what the site takes with so many articles: builds copies of it with generated ones, and prints
 * a table. The finder's times are for a slow line (150 ms round trip, 1.6 Mbit/s) and a processor four times slower.
 */
const PARTS = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const files = filesOfContent(process.cwd());
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 3000];

/** A copy of the project with so many articles. */
function projectOf(size: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'genkan-growth-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of grow(files, readContent(files).content.languages, size)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

async function measure(size: number): Promise<string> {
  const folder = projectOf(size);
  const dist = join(folder, 'dist');
  const { status, said, seconds, megabytes } = await usageOf(['src/commands/build.ts'], folder);
  if (status !== 0) throw new Error(`The site with ${size} articles was not built:\n${said}`);
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html')).length;
  const kilobytes = (file: string) => Math.round(statSync(join(dist, file)).size / 1024);
  const browser = await launch();
  const { open, first, index } = await finderTimes(browser, dist);
  await browser.close();
  const sizesOfPages = [kilobytes('search/index.html'), kilobytes('404.html')];
  rmSync(folder, { recursive: true, force: true });
  const times = [(open / 1000).toFixed(1), (first / 1000).toFixed(1), Math.round(index)];
  return `| ${[size, Math.round(seconds), Math.round(megabytes), pages, ...sizesOfPages, ...times].join(' | ')} |`;
}

console.log('| articles | build, CPU s | memory, MB | pages | /search/, KB | 404, KB | finder opens, s | first result, s | index, ms |');
console.log('|---|---|---|---|---|---|---|---|---|');
for (const size of sizes) console.log(await measure(size));
