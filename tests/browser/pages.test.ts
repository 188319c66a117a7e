import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePages, lastingPages, type BuiltPage } from '../support/dist.ts';
import { serveInPieces } from '../support/pieces.ts';
import { countShifts, liveSite, watch, type LiveSite } from '../support/site.ts';
import { inTabs } from '../support/tabs.ts';
import { TEMPLATES } from '../support/templates.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PHONE = { viewport: { width: 360, height: 740 } };

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

interface Axe {
  run: (options: { resultTypes: string[] }) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** What axe finds. It is put in through the debugger, which no Content-Security-Policy stops. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    // What passes is not described in detail, which takes as long as the looking.
    (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return found.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe('accessibility', () => {
  it('every page is free of findings at 360 px in the dark, says nothing in the console and does not scroll sideways', async () => {
    const complaints: string[] = [];
    const look = async (page: Page, { path }: BuiltPage) => {
      await page.goto(site.origin + path);
      complaints.push(...(await violations(page)));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > 360) complaints.push(`${path} is ${wide} px wide`);
    };
    await inTabs(site.browser, { ...PHONE, colorScheme: 'dark' }, lastingPages(), look, (page) => watch(page, complaints));
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('every template is free of findings at 360 and 1280 px: %s', async (colorScheme) => {
    const complaints: string[] = [];
    for (const width of [360, 1280]) {
      const page = await site.open('/', { viewport: { width, height: 740 }, colorScheme });
      for (const path of TEMPLATES) {
        await page.goto(site.origin + path);
        complaints.push(...(await violations(page)));
      }
      await page.context().close();
    }
    expect(complaints).toEqual([]);
  });
});

describe('an article', () => {
  it('moves nothing after it is painted, and asks for nothing but itself, its icon and its drawing', async () => {
    const complaints: string[] = [];
    const look = async (page: Page, { path }: BuiltPage) => {
      const requests: string[] = [];
      const note = (request: Request) => requests.push(request.url());
      page.on('request', note);
      await page.goto(site.origin + path, { waitUntil: 'networkidle' });
      page.off('request', note);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      if (shift > 0) complaints.push(`${path} moves by ${shift}`);
      const elsewhere = requests.filter((url) => !url.startsWith(site.origin));
      if (elsewhere.length || requests.length > 3) complaints.push(`${path} asks for ${requests.join(' ')}`);
    };
    await inTabs(site.browser, PHONE, articlePages(), look, countShifts);
    expect(complaints).toEqual([]);
  });

  it('moves nothing when its text arrives in pieces, as on a slow line', async () => {
    const complaints: string[] = [];
    const page = await site.open('/about/', PHONE);
    await countShifts(page);
    for (const path of TEMPLATES) {
      const server = await serveInPieces(site.origin, 30);
      await page.goto(server.origin + path);
      const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
      if (shift > 0) complaints.push(`${path} moves by ${shift}`);
      server.close();
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the step and what narrows it when the language is switched', async () => {
    const page = await site.open('/symptoms/login-loop/?device=mac#private-window');
    await page.getByRole('link', { name: 'Read this page in English' }).click();
    expect(page.url()).toBe(`${site.origin}/en/symptoms/login-loop/?device=mac#private-window`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  it('is reached by the keyboard past the header', async () => {
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
    const complaints: string[] = [];
    const look = async (page: Page, { path }: BuiltPage) => {
      await page.goto(site.origin + path);
      const missing = await page.evaluate(() => {
        // What is folded opens without script too; the list of steps stands folded where it does not stand beside the text.
        const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().height > 0;
        return [...document.querySelectorAll('main :is([data-step], [data-hit], [data-for-device], h2)')]
          .filter((part) => !isSeen(part) && !part.closest('[data-script], [data-part], [data-list], details'))
          .map((part) => part.outerHTML);
      });
      complaints.push(...missing.map((html) => `${path} hides ${html}`));
    };
    await inTabs(site.browser, { ...PHONE, javaScriptEnabled: false }, lastingPages(), look);
    expect(complaints).toEqual([]);
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
