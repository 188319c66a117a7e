import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

it('no visit stores anything; after saving, articles and finder work without a network; removing leaves nothing', async () => {
  const page = await site.open('/');
  await page.goto(`${site.origin}/symptoms/login-loop/`);
  const stored = () =>
    page.evaluate(
      async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length + localStorage.length,
    );
  expect(await stored()).toBe(0);
  await page.goto(`${site.origin}/`);
  await page.getByRole('button', { name: 'この端末に保存' }).click();
  await page.getByText('保存しました').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
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
  expect(await stored()).toBe(0);
  await page.context().close();
});
