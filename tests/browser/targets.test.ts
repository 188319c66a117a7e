import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';
import { TEMPLATES } from '../support/templates.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

/** Everything that can be pressed. A control inside a label is pressed by its label. */
const CONTROLS = 'a[href], button, select, textarea, summary, label:has(input), input:not(label input)';
/** What people come to press: to ask, to narrow, to open a result, to tick off, to copy. */
const MAIN = [
  'question-box button',
  'genkan-finder label',
  'genkan-finder summary',
  '[data-step] label',
  '[data-copy]',
  'form select',
  'form button',
  'reply-desk select',
  'reply-desk label:has(input)',
  'reply-desk button',
  'offline-button button',
  'details > summary',
].join();

describe.each([360, 1280])('at %i px', (width) => {
  it('every control is at least 24 px in both directions, those people come for 44 px high', async () => {
    const small: string[] = [];
    let main = 0;
    const page = await site.open('/', { viewport: { width, height: 800 } });
    for (const path of [...TEMPLATES, '/search/?device=mac#q=409', '/symptoms/login-loop/?device=mac#private-window']) {
      await page.goto(site.origin + path);
      if (path === '/desk/') {
        await page.getByLabel('1. 相談の文を貼り付けます').fill('ログイン画面に何度も戻ります');
        await page.locator('reply-desk label:has(input)').first().waitFor();
      }
      const found = await page.evaluate(
        ([controls = '', ofMain = '']) => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          return (
            [...document.querySelectorAll<HTMLElement>(controls)]
              .filter((control) => control.checkVisibility({ visibilityProperty: true }))
              // WCAG 2.5.8 leaves out links in a sentence: their size is that of the line.
              .filter((control) => getComputedStyle(control).display !== 'inline' || !control.closest('p, li, dd, figcaption'))
              .map((control) => {
                const { width: across, height: down } = control.getBoundingClientRect();
                const name = `${control.tagName} ${(control.textContent ?? '').trim().slice(0, 30)}`;
                return { name, across: Math.round(across), down: Math.round(down), main: control.matches(ofMain) };
              })
          );
        },
        [CONTROLS, MAIN],
      );
      main += found.filter((control) => control.main).length;
      small.push(
        ...found
          .filter(({ across, down, main: isMain }) => across < 24 || down < (isMain ? 44 : 24))
          .map(({ name, across, down }) => `${path} ${name}: ${across} × ${down}`),
      );
    }
    await page.context().close();
    expect(main).toBeGreaterThan(90);
    expect([...new Set(small)]).toEqual([]);
  });
});

describe('the focus', () => {
  it('is visible on every control, never hidden beneath something, and changes nothing by arriving', async () => {
    const lost: string[] = [];
    const page = await site.open('/', { viewport: { width: 360, height: 740 } });
    for (const path of TEMPLATES) {
      await page.goto(site.origin + path);
      const address = page.url();
      const seen = new Set<string>();
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const control = document.activeElement as HTMLElement;
          if (control === document.body) return undefined;
          // The middle of what of it is inside the window.
          const { left, right, top, bottom } = control.getBoundingClientRect();
          const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
          const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
          const above = document.elementFromPoint(x, y);
          const style = getComputedStyle(control);
          return {
            name: `${control.tagName} ${control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 30) ?? ''}`,
            outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
            uncovered: above !== null && (control.contains(above) || above.contains(control)),
          };
        });
        if (!stop) break;
        seen.add(stop.name);
        if (!stop.outlined) lost.push(`${path} ${stop.name} has no outline`);
        if (!stop.uncovered) lost.push(`${path} ${stop.name} is covered or out of view`);
      }
      expect(seen.size, path).toBeGreaterThan(4);
      expect(page.url(), path).toBe(address);
    }
    await page.context().close();
    expect(lost).toEqual([]);
  });
});

describe('text', () => {
  it('reflows at 320 px, at 200 % and with the spacing of WCAG 1.4.12, and nothing is cut off or runs out of the page', async () => {
    const cut: string[] = [];
    const ways: [name: string, style: string][] = [
      ['320 px', 'html{}'],
      ['200 %', 'html{font-size:200%}'],
      ['spacing', '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'],
    ];
    for (const [name, style] of ways) {
      const width = name === '320 px' ? 320 : 640;
      const page = await site.open('/', { viewport: { width, height: 512 }, bypassCSP: true });
      for (const path of TEMPLATES) {
        await page.goto(site.origin + path);
        await page.addStyleTag({ content: style });
        const found = await page.evaluate(() => {
          const wide = document.documentElement.scrollWidth;
          const clipped = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
            const { overflowX, overflowY, clipPath } = getComputedStyle(element);
            if (clipPath !== 'none' || element.matches('textarea, select')) return false;
            const across = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
            return across || (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
          });
          return { wide, clipped: clipped.map((element) => element.outerHTML.slice(0, 80)) };
        });
        if (found.wide > width) cut.push(`${path} ${name}: ${found.wide} px wide`);
        cut.push(...found.clipped.map((html) => `${path} ${name}: ${html}`));
      }
      await page.context().close();
    }
    expect(cut).toEqual([]);
  });
});
