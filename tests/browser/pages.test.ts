import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articlePages } from '../support/dist.ts';
import { serveInPieces } from '../support/pieces.ts';
import { countShifts, liveSite, type LiveSite } from '../support/site.ts';
import { TEMPLATES } from '../support/templates.ts';

const PHONE = { viewport: { width: 360, height: 740 } };

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

describe('an article', () => {
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

  it('is offered on the home page in the language that the browser asks for, and nobody is sent on', async () => {
    for (const [locale, path, offered] of [
      ['en-GB', '/', ['Read this page in English']],
      ['ja-JP', '/', []],
      ['ja-JP', '/en/', ['このページを日本語で読む']],
      ['fr-FR', '/', []],
    ] as const) {
      const page = await site.open(path, { locale });
      expect(new URL(page.url()).pathname).toBe(path);
      expect(await page.locator('language-offer a:visible').allInnerTexts(), `${locale} ${path}`).toEqual(offered);
      await page.context().close();
    }
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
  it.each(TEMPLATES)('%s shows all it has', async (path) => {
    const page = await site.open(path, { ...PHONE, javaScriptEnabled: false });
    const missing = await page.evaluate(() => {
      // What is folded opens without script too; the list of steps stands folded where it does not stand beside the text.
      const isSeen = (part: Element) => part.checkVisibility({ visibilityProperty: true }) && part.getBoundingClientRect().height > 0;
      return [...document.querySelectorAll('main :is([data-step], [data-hit], [data-for-device], h2)')]
        .filter((part) => !isSeen(part) && !part.closest('[data-script], [data-part], [data-list], details'))
        .map((part) => part.outerHTML);
    });
    expect(missing).toEqual([]);
    await page.context().close();
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
