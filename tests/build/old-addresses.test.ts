import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { copyOfKettle } from '../support/kettle.ts';
import { build } from '../support/project.ts';
import { liveSite, type LiveSite } from '../support/site.ts';

let folder = '';
let site: LiveSite;
let page: Page;
beforeAll(async () => {
  folder = copyOfKettle();
  const { status, said } = build(folder);
  expect(status, said).toBe(0);
  site = await liveSite(join(folder, 'dist'));
  page = await site.open('/about/');
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(site.faults.splice(0)).toEqual([]);
});

const SHAPES = [
  '',
  '?device=electric',
  '#change-socket',
  '?device=electric&place=home#change-socket',
  '?x=%E3%83%AD&y=%3Cb%3E',
  '?tried=check-plug:no',
];

describe('an old address', () => {
  it.each(SHAPES)('that moved carries along "%s", in every language', async (shape) => {
    for (const language of ['', '/en', '/ar']) {
      await page.goto(`${site.origin}${language}/symptoms/cold-water/${shape}`);
      await page.waitForURL((url) => url.pathname === `${language}/symptoms/does-not-boil/`);
      expect(page.url()).toBe(`${site.origin}${language}/symptoms/does-not-boil/${shape}`);
    }
  });

  it('of a step that moved lands on the step it became, for the same reader', async () => {
    await page.goto(`${site.origin}/symptoms/does-not-boil/?device=electric#old-plug`);
    await page.locator('#change-socket[data-landed]').waitFor();
    expect(page.url()).toBe(`${site.origin}/symptoms/does-not-boil/?device=electric#change-socket`);
  });

  it.each(SHAPES)('that was superseded names its successor, and carries along "%s"', async (shape) => {
    await page.goto(`${site.origin}/symptoms/hums/${shape}`);
    expect(new URL(page.url()).pathname).toBe('/symptoms/hums/');
    expect(await page.locator('main').innerText()).toContain('湯あか');
    await page.locator('main a').first().click();
    expect(page.url()).toBe(`${site.origin}/causes/limescale/${shape}`);
  });
});
