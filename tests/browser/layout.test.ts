import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

/** Where things stand in the window, for those who do not scroll to look for them. */
const site = useSite();

const PHONE = { viewport: { width: 360, height: 640 } };
const LAPTOP = { viewport: { width: 1280, height: 720 } };

/** Upper and lower edge of the first of these in the window. */
const edges = (page: Page, place: string) =>
  page
    .locator(place)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top, bottom };
    });

describe('beside an article', () => {
  it('every choice can be reached from the middle of the text, and what it did is said in the window', async () => {
    const page = await site.open('/symptoms/login-loop/', LAPTOP);
    await page.evaluate(() => scrollTo(0, 2000));
    const before = await page.evaluate(() => scrollY);
    const last = page.locator('[data-part=situation] input').last();
    await last.evaluate((input) => input.scrollIntoView({ block: 'nearest' }));
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await last.check();
    const { top, bottom } = await edges(page, '[data-part=fitted]');
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThanOrEqual(LAPTOP.viewport.height);
    await page.context().close();
  });

  it.each(['login-loop', 'desktop-app-sign-in-fails', 'verification-code-not-received'])(
    'no line of a heading ends within a phrase, whatever the browser knows of phrases: %s',
    async (slug) => {
      const page = await site.open(`/symptoms/${slug}/`, PHONE);
      const torn = await page.locator('h1, [data-step] h2').evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const phrases = [...heading.childNodes].filter((node) => node instanceof Text && node.data.trim());
          return phrases.flatMap((phrase) => {
            const line = document.createRange();
            line.selectNodeContents(phrase);
            return new Set([...line.getClientRects()].map(({ bottom }) => Math.round(bottom))).size > 1 ? [phrase.textContent] : [];
          });
        }),
      );
      expect(torn).toEqual([]);
      await page.context().close();
    },
  );

  it('no mark of a source begins a line', async () => {
    const page = await site.open('/symptoms/login-loop/', PHONE);
    const orphans = await page.locator('#steps sup').evaluateAll((marks) =>
      marks.filter((mark) => {
        const before = document.createRange();
        before.selectNodeContents(mark.previousSibling ?? mark);
        const line = [...before.getClientRects()].filter(({ width }) => width > 0).at(-1);
        return line && mark.getBoundingClientRect().top > line.bottom;
      }),
    );
    expect(orphans).toEqual([]);
    await page.context().close();
  });
});

describe('finding the cause', () => {
  it.each(['/check/', '/en/check/'])('begins above the middle of the window, on a laptop and on a phone: %s', async (path) => {
    for (const [viewport, most] of [
      [LAPTOP.viewport, 450],
      [PHONE.viewport, 500],
    ] as const) {
      const page = await site.open(path, { viewport });
      expect((await edges(page, '[data-answer]')).top).toBeLessThan(most);
      await page.locator('[data-answer]').first().click();
      const heading = await edges(page, '#check-question');
      expect(heading.top).toBeGreaterThanOrEqual(0);
      expect(heading.bottom).toBeLessThan(200);
      await page.context().close();
    }
  });
});

describe('the home page', () => {
  it('keeps what is typed when a device is chosen, and without script leads to the page of the device', async () => {
    const page = await site.open('/', PHONE);
    await page.locator('#question').fill('コードが届かない');
    await page.getByRole('link', { name: 'Mac' }).click();
    await page.waitForURL('**/search/**');
    await expect.poll(() => page.locator('#question').inputValue()).toBe('コードが届かない');
    await expect.poll(() => page.locator('input[value=mac]').isChecked()).toBe(true);
    await page.context().close();
    const plain = await site.open('/', { ...PHONE, javaScriptEnabled: false });
    await plain.getByRole('link', { name: 'Mac' }).click();
    expect(new URL(plain.url()).pathname).toBe('/device/mac/');
    await plain.context().close();
  });

  it('has the way to finding the cause on the first screen of a phone', async () => {
    const page = await site.open('/', PHONE);
    expect((await edges(page, 'main a[href="/check/"]')).bottom).toBeLessThan(PHONE.viewport.height);
    await page.context().close();
  });
});

describe('the finder on a phone', () => {
  it('opens further conditions above the results, shows ten of these, and says where the reader is', async () => {
    const page = await site.open('/search/#q=%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3', PHONE);
    await page.locator('[data-search-state=ok]').waitFor();
    expect(await page.locator('[data-hit]:visible').count()).toBe(10);
    expect(await page.locator('header [aria-current=page]').innerText()).toBe('調べる');
    expect(await page.locator('[data-part=row] legend span').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'ほかの条件' }).click();
    const fold = await edges(page, '[data-part=more-facets]');
    expect(fold.bottom).toBeLessThanOrEqual((await edges(page, '[data-hit]')).top);
    await page.context().close();
  });
});
