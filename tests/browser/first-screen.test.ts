import { afterAll, beforeAll, expect, it } from 'vitest';
import { articlePages } from '../support/dist.ts';
import { liveSite, type LiveSite } from '../support/site.ts';
import { inTabs } from '../support/tabs.ts';

const SMALL_PHONE = { viewport: { width: 360, height: 640 } };

let site: LiveSite;
/** Where the first step begins, and how long the page is, in CSS pixels, by path. */
const measured = new Map<string, { first: number; height: number }>();
beforeAll(async () => {
  site = await liveSite();
  await inTabs(site.browser, SMALL_PHONE, articlePages(), async (page, { path }) => {
    await page.goto(site.origin + path);
    measured.set(
      path,
      await page.evaluate(() => ({
        first: document.querySelector('[data-step]')?.getBoundingClientRect().top ?? Infinity,
        height: document.documentElement.scrollHeight,
      })),
    );
  });
}, 300_000);
afterAll(() => site.close());

it('an article shows its first step on the first screen of a small phone', () => {
  const below = (edge: number) =>
    [...measured].filter(([, { first }]) => first > edge).map(([path, { first }]) => `${path} at ${Math.round(first)}`);
  expect(measured.size).toBeGreaterThan(200);
  expect(below(600)).toEqual([]);
});

it.each(['/symptoms/', '/en/symptoms/'])(
  'half of the articles under %s are at most 7,000 px long on a phone, with the text of all readers',
  (folder) => {
    const heights = [...measured].filter(([path]) => path.startsWith(folder)).map(([, { height }]) => height);
    expect(heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)]).toBeLessThanOrEqual(7000);
  },
);
