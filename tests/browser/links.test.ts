import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePages } from '../support/dist.ts';
import { isRight, landing } from '../support/landing.ts';
import { countShifts, inTwoTabs, useSite, watch } from '../support/site.ts';

const site = useSite();

const FITTED = '?device=mac&app=desktop-app&auth=google&org=university';

describe('a fitted link', () => {
  it('lands on the first step of every article: at the top, focused, marked, open, and nothing moves', async () => {
    const tab = async () => {
      const page = await site.open('/about/', { viewport: { width: 360, height: 740 } });
      await countShifts(page);
      return page;
    };
    const astray = await inTwoTabs(articlePages(), tab, async (page, { path, root }) => {
      const step = root.querySelector('[data-step]')?.id ?? '';
      await page.goto(`${site.origin}${path}${FITTED}#${step}`);
      const landed = await landing(page, step);
      return isRight(landed) ? [] : [`${path}#${step} ${JSON.stringify(landed)}`];
    });
    expect(astray.flat()).toEqual([]);
  });

  it('folds what is for others, says so, and shows all at one click', async () => {
    const page = await site.open('/symptoms/login-loop/?device=ios#private-window');
    const others = page.locator('#private-window [data-for-device~=mac]').first();
    expect(await others.isVisible()).toBe(false);
    expect(await page.locator('#private-window [data-for-device~=ios]').first().isVisible()).toBe(true);
    expect(await page.locator('#private-window').innerText()).toContain('リンクで案内された手順です。');
    expect(await page.locator('#private-window').innerText()).toContain('手順 2/');
    expect(await page.locator('#private-window').innerText()).toContain('iPhone・iPadの方に合わせています。');
    await page.getByRole('link', { name: 'すべて表示' }).click();
    await expect.poll(() => others.isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows the choice of the address in its row, and takes another at one tap, without a new page', async () => {
    const page = await site.open('/symptoms/login-loop/?device=android&tried=check-status', { viewport: { width: 360, height: 640 } });
    const choice = (device: string) => page.locator(`[data-part=situation] [name=device][value=${device}]`);
    expect(await choice('android').isChecked()).toBe(true);
    const box = await choice('android').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
    await page.evaluate(() => Object.assign(window, { same: true }));
    await choice('android').uncheck();
    await choice('ios').check();
    expect(new URL(page.url()).search).toBe('?device=ios&tried=check-status');
    expect(await page.locator('#private-window [data-for-device~=mac]').first().isVisible()).toBe(false);
    expect(await page.locator('#private-window [data-for-device~=ios]').first().isVisible()).toBe(true);
    await choice('ios').uncheck();
    expect(await page.locator('#private-window [data-for-device~=mac]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-part=fitted]').isVisible()).toBe(false);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    await page.context().close();
  });

  it('is carried on by the links in the text and below it, and no longer once nothing is chosen', async () => {
    const page = await site.open('/symptoms/login-loop/?device=mac');
    const queries = () =>
      page
        .locator('main a[href^="/"]')
        .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).search))].sort());
    // The page that finds the cause is told the symptom as well, once.
    expect(await queries()).toEqual(['?device=mac', '?device=mac&symptom=login-loop']);
    await page.locator('[data-part=situation] [name=device][value=mac]').uncheck();
    expect(await queries()).toEqual(['', '?symptom=login-loop']);
    await page.context().close();
  });

  it('opens what is folded only where it leads there, and leaves open what a reader opened', async () => {
    const page = await site.open('/symptoms/login-loop/', { viewport: { width: 360, height: 740 } });
    const open = () => page.locator('main details[open]').count();
    await page.evaluate(() => (location.hash = 'main'));
    await page.waitForTimeout(100);
    expect(await open()).toBe(0);
    await page.locator('#private-window summary').click();
    await page.getByRole('checkbox', { name: 'Mac', exact: true }).check();
    expect(await page.locator('#private-window details[open]').count()).toBe(1);
    await page.evaluate(() => (location.hash = 'for-admins'));
    await expect.poll(() => page.locator('#for-admins details[open]').count()).toBe(1);
    expect(await open()).toBe(2);
    await page.context().close();
  });

  it('opens the sources where a citation leads to one', async () => {
    const page = await site.open('/symptoms/login-loop/');
    await page.locator('[href="#source-1"]').first().click();
    await expect.poll(() => page.locator('#about details').evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
    expect(await page.locator('#source-1').isVisible()).toBe(true);
    await page.context().close();
  });

  it('names in its list of steps those that are shown, and numbers lines without a gap', async () => {
    const numbered = articlePages().filter(({ path, root }) => !path.startsWith('/en/') && root.querySelector('[data-step] ol[start]'));
    expect(numbered.length).toBeGreaterThan(20);
    const devices = ['windows', 'ios', 'chromebook'];
    const visits = numbered.flatMap(({ path }) => devices.map((device) => `${path}?device=${device}`));
    const tab = () => site.open('/about/');
    const wrong = await inTwoTabs(visits, tab, async (page, visit) => {
      await page.goto(site.origin + visit);
      const found = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('[data-step]')].filter((step) => !step.closest('[hidden]'));
        const named = [...document.querySelectorAll<HTMLAnchorElement>('#contents a')].filter((link) => link.checkVisibility());
        const gaps = shown.flatMap((step) => {
          const numbers = new Set([0]);
          return [...step.querySelectorAll('ol')]
            .filter((list) => !list.closest('[hidden]'))
            .flatMap((list) => {
              const follows = numbers.has(list.start - 1);
              for (let line = 0; line < list.children.length; line++) numbers.add(list.start + line);
              return follows ? [] : [`${step.id} goes on with ${list.start}`];
            });
        });
        const steps = document.querySelector('#contents') ? shown.map(({ id }) => `#${id}`).join() : '';
        return [...gaps, ...(named.map(({ hash }) => hash).join() === steps ? [] : [`names other steps than ${steps}`])];
      });
      return found.map((fault) => `${visit} ${fault}`);
    });
    expect(wrong.flat()).toEqual([]);
  });

  it('has its lines on paper as they were written, and folded again afterwards', async () => {
    const page = await site.open('/symptoms/login-loop/?device=windows');
    const numbers = () => page.locator('#default-browser ol').evaluateAll((lists) => lists.map((list) => (list as HTMLOListElement).start));
    expect(await numbers()).toEqual([1, 2, 2]);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await numbers()).toEqual([1, 2, 3]);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await numbers()).toEqual([1, 2, 2]);
    await page.context().close();
  });

  it('shows the step it names even where it does not fit, and names it in the list of steps', async () => {
    const page = await site.open('/symptoms/login-loop/?app=browser#default-browser');
    expect(await page.locator('#default-browser').isVisible()).toBe(true);
    expect(await page.locator('#contents [href="#default-browser"]').isVisible()).toBe(true);
    await page.goto(`${site.origin}/symptoms/login-loop/?app=browser`);
    expect(await page.locator('#default-browser').isVisible()).toBe(false);
    expect(await page.locator('#contents [href="#default-browser"]').isVisible()).toBe(false);
    await page.context().close();
  });

  it('lands where a mail filter left %23, in the query and in the path', async () => {
    for (const address of ['/symptoms/login-loop/?device=mac%23private-window', '/symptoms/login-loop/%23private-window']) {
      const page = await site.open(address);
      await page.locator('[data-landed]#private-window').waitFor();
      site.faults.length = 0;
      await page.context().close();
    }
  });

  it('without script shows everything, and the fragment still lands', async () => {
    const page = await site.open(`/symptoms/login-loop/${FITTED}#private-window`, { javaScriptEnabled: false });
    expect(await page.locator('main').isVisible()).toBe(true);
    const parts = await page.locator('[data-for-device]').count();
    expect(parts).toBeGreaterThan(0);
    expect(await page.locator('[data-for-device]:visible').count()).toBe(parts);
    const { top } = await landing(page, 'private-window');
    expect(Math.abs(top)).toBeLessThanOrEqual(8);
    await page.context().close();
  });

  it('of 200 kinds, known, unknown and hostile, never breaks the article', async () => {
    const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    watch(page, site.faults);
    const pieces = [
      'device=mac',
      'device=ios',
      'auth=apple',
      'org=',
      'org=university',
      'app=in-app',
      'device=%00',
      'device=<script>document.title=1</script>',
      'constructor=x',
      '__proto__=y',
      'tried=private-window,x',
      'tried=%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D1%3E',
      'device=%E3%83',
      '&&&',
      '%23',
      'managed=work',
      `x=${'a'.repeat(500)}`,
    ];
    const anchors = ['', '#private-window', '#nowhere', '#%E3%83', '#"><img src=x onerror=document.title=1>', '#constructor'];
    await page.goto(`${site.origin}/symptoms/login-loop/`);
    const title = await page.title();
    const query = fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((some) => some.join('&'));
    let round = 0;
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...anchors), async (asked, anchor) => {
        await page.goto(`${site.origin}/symptoms/login-loop/?r=${round++}&${asked}${anchor}`, { waitUntil: 'load' });
        const seen = await page.evaluate(() => ({
          title: document.title,
          main: document.querySelector('main')?.checkVisibility(),
          steps: [...document.querySelectorAll('[data-step]')].filter((step) => step.checkVisibility()).length,
        }));
        expect(seen).toEqual({ title, main: true, steps: expect.toSatisfy((steps) => steps > 2) });
      }),
      // The same addresses each time; of one that fails, the shortest that fails is told.
      { seed: 20261123, numRuns: 200 },
    );
    await context.close();
  });
});
