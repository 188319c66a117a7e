import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

describe('on paper', () => {
  it('what is folded for other readers is there, the navigation is not', async () => {
    const page = await site.open('/symptoms/login-loop/?device=ios');
    const folded = page.locator('#private-window [data-for-device~=mac]').first();
    const height = () => folded.evaluate((block) => block.getBoundingClientRect().height);
    expect(await height()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await height()).toBeGreaterThan(10);
    expect(await page.locator('nav:visible, button:visible, select:visible').count()).toBe(0);
    await page.context().close();
  });

  it('its number, short address and QR code are there, though nobody opened the code', async () => {
    const page = await site.open('/en/symptoms/login-loop/');
    const code = page.locator('img[src*="/qr/"]');
    expect(await code.isVisible()).toBe(false);
    await page.evaluate(() =>
      addEventListener('beforeprint', () => (document.title = String(document.querySelector('img[src*="/qr/"]')?.clientHeight))),
    );
    await page.pdf({ preferCSSPageSize: true });
    expect(Number(await page.title())).toBeGreaterThan(50);
    expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').innerText()).toMatch(/Article 1001[\s\S]*\/en\/1001\//);
    await page.context().close();
  });

  it('its QR code is there from a phone too, which does not show it', async () => {
    const page = await site.open('/symptoms/login-loop/', { viewport: { width: 360, height: 640 } });
    const code = page.locator('img[src*="/qr/"]');
    await page.locator('#about details').evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await code.isVisible()).toBe(false);
    await page.pdf({ preferCSSPageSize: true });
    expect(await code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(await code.isVisible()).toBe(true);
    await page.context().close();
  });

  it('addresses of other sites are written out', async () => {
    const page = await site.open('/guides/appeal-a-deactivation/');
    await page.emulateMedia({ media: 'print' });
    const written = await page
      .locator('main a[href^="https:"]:visible')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://openai.com/form/appeal/');
    await page.context().close();
  });
});
