import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePages, lastingPages } from '../support/dist.ts';
import { liveSite, watch, type LiveSite } from '../support/site.ts';
import { TEMPLATES } from '../support/templates.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

interface AxeResult {
  violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
}

/** What axe finds. It is put in through the debugger, which no Content-Security-Policy stops. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResult> } }).axe.run());
  return found.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe('accessibility', () => {
  it('every page is free of findings at 360 px in the dark, says nothing in the console and does not scroll sideways', async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    const page = await context.newPage();
    const complaints: string[] = [];
    watch(page, complaints);
    for (const { path } of lastingPages()) {
      await page.goto(site.origin + path);
      complaints.push(...(await violations(page)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 360) complaints.push(`${path} is ${wide} px wide`);
    }
    await context.close();
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('every template is free of findings at 360 and 1280 px: %s', async (colorScheme) => {
    const complaints: string[] = [];
    for (const width of [360, 1280]) {
      for (const path of TEMPLATES) {
        const page = await site.open(path, { viewport: { width, height: 740 }, colorScheme });
        complaints.push(...(await violations(page)));
        await page.context().close();
      }
    }
    expect(complaints).toEqual([]);
  });
});

describe('an article', () => {
  it('moves nothing after it is painted, and asks for nothing but itself and its icon', async () => {
    for (const { path } of articlePages()) {
      const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.addInitScript(() => {
        const shifts = window as unknown as { shift: number };
        shifts.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift), path).toBe(0);
      expect(
        requests.filter((url) => !url.startsWith(site.origin)),
        path,
      ).toEqual([]);
      expect(requests.length, path).toBeLessThanOrEqual(3);
      await context.close();
    }
  });

  it('keeps the step and what narrows it when the language is switched', async () => {
    const page = await site.open('/symptoms/login-loop/?device=mac#private-window');
    await page.getByRole('link', { name: 'Read this page in English' }).click();
    expect(page.url()).toBe(`${site.origin}/en/symptoms/login-loop/?device=mac#private-window`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('can be reached and left with the keyboard alone', async () => {
    const page = await site.open('/symptoms/login-loop/');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.context().close();
  });
});

describe('without script', () => {
  it('every article and every list shows all it has', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const { path } of lastingPages()) {
      await page.goto(site.origin + path);
      const hidden = page.locator(
        'main [data-step]:not(:visible), main [data-hit]:not(:visible), main [data-for-device]:not(:visible), main h2:not(:visible)',
      );
      expect(
        await hidden.evaluateAll((parts) =>
          parts.filter((part) => !part.closest('[data-script], [data-part]')).map((part) => part.outerHTML),
        ),
        path,
      ).toEqual([]);
    }
    await context.close();
  });

  it('the finder lists every article and offers no box that does nothing', async () => {
    const page = await site.open('/search/', { javaScriptEnabled: false });
    expect(await page.locator('[data-hit]:visible').count()).toBe(articlePages().length / 2);
    expect(await page.locator('textarea:visible, input:visible').count()).toBe(0);
    await page.context().close();
  });
});

describe('a wrong address', () => {
  it('is answered with the question box and the articles it may have meant', async () => {
    const page = await site.open('/symptom/loginloop/?device=mac');
    expect(await page.getByRole('link', { name: 'ログイン画面に何度も戻る' }).first().getAttribute('href')).toBe(
      '/symptoms/login-loop/?device=mac',
    );
    expect(await page.locator('textarea').isVisible()).toBe(true);
    site.faults.length = 0;
    await page.context().close();
  });
});
