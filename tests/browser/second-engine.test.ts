import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';
import { TEMPLATES } from '../support/templates.ts';

/** IBM Equal Access, which knows nothing of axe. */
const ENGINE = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');

interface Finding {
  ruleId: string;
  message: string;
  snippet: string;
  /** Its weight and what was found, such as VIOLATION and FAIL. */
  value: [weight: string, found: string];
}
interface Engine {
  Checker: new () => { check: (node: Document, policies: string[]) => Promise<{ results: Finding[] }> };
}

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

/** What the engine is sure breaks WCAG 2.2, with all that folds laid open. */
async function violations(page: Page): Promise<{ broken: string[]; passed: number }> {
  // Through the debugger, which no Content-Security-Policy stops.
  await page.evaluate(`${ENGINE};window.ace = ace`);
  const results = await page.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { ace } = window as unknown as { ace: Engine };
    return (await new ace.Checker().check(document, ['WCAG_2_2'])).results;
  });
  return {
    broken: results
      .filter(({ value: [weight, found] }) => weight === 'VIOLATION' && found === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${page.url()} ${ruleId}: ${message} ${snippet}`),
    passed: results.filter(({ value: [, found] }) => found === 'PASS').length,
  };
}

it.each([
  ['light', 1280],
  ['dark', 360],
] as const)('a second engine finds no violation on any template: %s, %i px', async (colorScheme, width) => {
  const broken: string[] = [];
  const page = await site.open('/', { viewport: { width, height: 800 }, colorScheme });
  for (const path of TEMPLATES) {
    await page.goto(site.origin + path);
    const found = await violations(page);
    expect(found.passed, `${path}: the engine looked at it`).toBeGreaterThan(50);
    broken.push(...found.broken);
  }
  await page.context().close();
  expect(broken).toEqual([]);
});

it('a second engine finds no violation in a finder that answers and a desk that replied', async () => {
  const broken: string[] = [];
  const finder = await site.open('/search/?device=mac#q=409');
  await finder.locator('[data-search-state=ok]').waitFor();
  const desk = await site.open('/desk/');
  await desk.getByLabel('1. 相談の文を貼り付けます').fill('ログイン画面に何度も戻ります');
  await expect.poll(() => desk.getByLabel('返信の文').inputValue()).toContain('https://');
  for (const page of [finder, desk]) {
    broken.push(...(await violations(page)).broken);
    await page.context().close();
  }
  expect(broken).toEqual([]);
});

it('the second engine sees a fault where there is one', async () => {
  const page = await site.open('/about/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).broken.join()).toContain('button');
  await page.context().close();
});
