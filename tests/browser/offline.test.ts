import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST } from '../support/dist.ts';
import { liveSite, type LiveSite } from '../support/site.ts';

/** A copy of dist, which a test may change as a new version of the site would. */
let folder = '';
let site: LiveSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'genkan-dist-'));
  cpSync(DIST, folder, { recursive: true });
  site = await liveSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const LOOP = 'symptoms/login-loop/index.html';

async function savedSite() {
  const page = await site.open('/');
  await page.getByRole('button', { name: 'この端末に保存' }).click();
  await page.getByText('保存しました').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  return page;
}

it('no visit stores anything; after saving, articles and finder work without a network; removing leaves nothing', async () => {
  const visitor = await site.open('/');
  await visitor.goto(`${site.origin}/symptoms/login-loop/`);
  const stored = () =>
    visitor.evaluate(
      async () =>
        (await caches.keys()).length +
        (await navigator.serviceWorker.getRegistrations()).length +
        (await indexedDB.databases()).length +
        localStorage.length +
        sessionStorage.length +
        document.cookie.length,
    );
  expect(await stored()).toBe(0);
  await visitor.context().close();
  const page = await savedSite();
  await page.context().setOffline(true);
  await page.goto(`${site.origin}/symptoms/error-409-invalid-client/?device=mac#start-over`);
  expect(await page.locator('h1').textContent()).toContain('409');
  await page.goto(`${site.origin}/search/#q=409`);
  await page.locator('[data-search-state=ok]').waitFor();
  expect(await page.locator('[data-hit]').first().getAttribute('data-hit')).toBe('symptom/error-409-invalid-client');
  await page.context().setOffline(false);
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: '保存したものを消す' }).click();
  await page.getByRole('button', { name: 'この端末に保存' }).waitFor();
  expect(await page.evaluate(async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.context().close();
});

it('one visit with a network renews all that was saved, pages not visited too, and drops what the site no longer has', async () => {
  const page = await savedSite();
  const list = JSON.parse(readFileSync(join(folder, 'offline.ja.json'), 'utf8')) as { version: string; files: string[] };
  const gone = list.files.find((file) => file.includes('/_astro/Desk')) ?? 'no script of the desk';
  const has = (address: string) => page.evaluate(async (file) => Boolean(await caches.match(file)), address);
  expect(await has(gone)).toBe(true);
  writeFileSync(join(folder, LOOP), readFileSync(join(folder, LOOP), 'utf8').replace('</h1>', ' (改訂)</h1>'));
  writeFileSync(join(folder, 'offline.ja.json'), JSON.stringify({ version: 'next', files: list.files.filter((file) => file !== gone) }));
  await page.goto(`${site.origin}/about/`);
  await expect.poll(() => has(gone)).toBe(false);
  await page.context().setOffline(true);
  await page.goto(`${site.origin}/symptoms/login-loop/`);
  expect(await page.locator('h1').textContent()).toContain('(改訂)');
  await page.context().close();
});

it('what is saved stays below 100 KB an article in a language', () => {
  for (const language of ['ja', 'en']) {
    const { files } = JSON.parse(readFileSync(join(DIST, `offline.${language}.json`), 'utf8')) as { files: string[] };
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(DIST, file.endsWith('/') ? `${file}index.html` : file)).length, 0);
    const articles = files.filter((file) => /(?:symptoms|causes|guides)\/[^/]+\/$/.test(file)).length;
    expect(articles).toBeGreaterThan(70);
    expect(bytes).toBeLessThan(100_000 * articles);
    expect(files.length).toBeGreaterThan(90);
  }
});
