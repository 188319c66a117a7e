import { expect, it } from 'vitest';
import { countShifts, useSite, watch } from '../support/site.ts';

const site = useSite();

/** The home page on a day, where the host holds this notices.json. */
async function home(path: string, body: string) {
  const page = await site.browser.newPage({ viewport: { width: 360, height: 640 } });
  watch(page, site.faults);
  await countShifts(page);
  await page.clock.setFixedTime('2026-11-28T09:00:00+09:00');
  await page.route('**/notices.json', (route) => route.fulfill({ body }));
  await page.goto(site.origin + path);
  return page;
}
const notice = (ja: string) => JSON.stringify([{ from: '2026-11-28', until: '2026-11-29', text: { ja, en: 'An outage.' } }]);

it('a notice written on the host is shown without a build, as text only, moves nothing, and can be closed', async () => {
  const page = await home('/', notice('<b>障害</b>です。'));
  const shown = page.getByRole('status').filter({ hasText: '<b>障害</b>です。' });
  await shown.waitFor();
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  await shown.getByRole('button', { name: '閉じる' }).click();
  expect(await shown.isVisible()).toBe(false);
  await page.close();
});

it('a notice file that is missing, broken or something else harms nobody', async () => {
  for (const body of ['<!doctype html>', '{"a":', '[null,{"text":3}]', '[]', '']) {
    const page = await home('/search/', body);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-notices]').isVisible(), body).toBe(false);
    await page.close();
  }
});
