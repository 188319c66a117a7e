import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

/** An article as somebody reads it on a day. */
async function on(day: string) {
  const page = await site.open('/about/');
  await page.clock.setFixedTime(`${day}T12:00:00Z`);
  await page.goto(`${site.origin}/symptoms/login-loop/`);
  return page;
}

it('an article says that its review is due from the day after, and not before', async () => {
  const due = (await (await on('2026-11-24')).locator('[data-review-by]').getAttribute('data-review-by')) ?? '';
  const note = '確認の期限を過ぎています';
  const intime = await on(due);
  expect(await intime.getByText(note).isVisible()).toBe(false);
  const late = await on(new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10));
  expect(await late.getByText(note).isVisible()).toBe(true);
  for (const page of [intime, late]) await page.context().close();
});
