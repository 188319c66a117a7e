import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite, watch } from '../support/site.ts';

const site = useSite();

const QUESTION = 'ログインできない';
const answered = (page: Page) => page.locator('[data-search-state=ok]').waitFor();
const question = (page: Page) => page.locator('#question').inputValue();

/** Opens a page whose scripts arrive two seconds late, as on a slow line. */
async function openSlowly(path: string, faults = site.faults): Promise<Page> {
  const context = await site.browser.newContext();
  const page = await context.newPage();
  watch(page, faults);
  await page.route('**/*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 2000));
    await route.continue();
  });
  await page.goto(site.origin + path, { waitUntil: 'commit' });
  return page;
}

async function type(page: Page, field: string): Promise<void> {
  await page.locator(field).focus();
  await page.keyboard.type(QUESTION);
}

// All of it is waiting: several wait at a time.
describe.concurrent('on a slow line, before the scripts arrive,', () => {
  it.each(['/search/', '/en/search/', '/search/?q=VPN', '/search/#q=VPN'])(
    'a question typed into %s is kept and answered',
    async (path) => {
      const page = await openSlowly(path);
      await type(page, '#question');
      await answered(page);
      expect(await question(page)).toBe(QUESTION);
      expect(new URL(page.url()).searchParams.get('q')).toBe(QUESTION);
      await page.context().close();
    },
  );

  it('a question that is sent with the button waits for the script, and the facets of the address stay', async () => {
    const page = await openSlowly('/search/?device=mac');
    await type(page, '#question');
    await page.locator('question-box button').click();
    await answered(page);
    expect(await question(page)).toBe(QUESTION);
    expect(await page.locator('input[name=device][value=mac]').isChecked()).toBe(true);
    await page.context().close();
  });

  it('a facet that is chosen is kept beside those of the address', async () => {
    const page = await openSlowly('/search/?device=mac');
    await page.locator('input[name=auth][value=apple]').check();
    await answered(page);
    await expect.poll(() => new URL(page.url()).search).toBe('?device=mac&auth=apple');
    expect(await page.locator('input[name=auth][value=apple]').isChecked()).toBe(true);
    await page.context().close();
  });

  it.each(['/', '/en/', '/nowhere/'])('a question asked on %s is answered in the finder', async (path) => {
    const faults: string[] = [];
    const page = await openSlowly(path, faults);
    await type(page, '#question');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/**');
    await answered(page);
    expect(await question(page)).toBe(QUESTION);
    // The page for addresses that do not exist is one by its status too.
    expect(faults.filter((fault) => !/\/nowhere\/ .*404/.test(fault))).toEqual([]);
    await page.context().close();
  });

  it('a ticket typed into the desk is kept and answered', async () => {
    const page = await openSlowly('/desk/');
    await type(page, '#ticket');
    await page.locator('[data-part=articles] input').first().waitFor();
    expect(await page.locator('#ticket').inputValue()).toBe(QUESTION);
    await page.context().close();
  });

  it('a step that is ticked on an article stays ticked', async () => {
    const page = await openSlowly('/symptoms/login-loop/');
    const tick = page.locator('[data-tried]').first();
    await tick.check();
    await page.waitForTimeout(2500);
    expect(await tick.isChecked()).toBe(true);
    expect(page.url()).toContain('tried=');
    await page.context().close();
  });
});

describe('what the browser puts back', () => {
  it('into the question box, before the script runs or after, and without an event, is answered', async () => {
    const page = await openSlowly('/search/');
    const putBack = (text: string) =>
      page.locator('#question').evaluate((box, value) => ((box as HTMLTextAreaElement).value = value), text);
    await putBack(QUESTION);
    await answered(page);
    expect(await question(page)).toBe(QUESTION);
    await putBack('qwertyuiop zxcvbnm');
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.locator('[data-search-state=none]').waitFor();
    await page.context().close();
  });

  it('after a reload and on the way back shows the same question and the same results', async () => {
    const page = await site.open('/search/');
    await page.locator('#question').fill(QUESTION);
    await expect.poll(() => page.url()).toContain('q=');
    await page.reload();
    await answered(page);
    expect(await question(page)).toBe(QUESTION);
    await page.locator('[data-hit] a').first().click();
    await page.waitForURL((url) => !url.pathname.includes('search'));
    await page.goBack();
    await answered(page);
    expect(await question(page)).toBe(QUESTION);
    await page.context().close();
  });

  it('a pasted block, which no address has, stays when facets are taken back', async () => {
    const page = await site.open('/search/');
    const block = 'Error 409\nInvalid client. Please start over.';
    await page.locator('#question').fill(block);
    await answered(page);
    const facet = page.locator('input[name=device]:enabled').first();
    await facet.check();
    await expect.poll(() => page.url()).toContain('device=');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('device=');
    expect(await question(page)).toBe(block);
    expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('ok');
    await page.context().close();
  });
});

describe('the fragment of the desk', () => {
  it('brings a ticket along, which then leaves the address', async () => {
    const page = await site.open(`/desk/#t=${encodeURIComponent(QUESTION)}`);
    await page.locator('[data-part=articles] input').first().waitFor();
    expect(await page.locator('#ticket').inputValue()).toBe(QUESTION);
    expect(page.url()).toBe(`${site.origin}/desk/`);
    await page.evaluate(() => (location.hash = 't=Error%20409%'));
    await expect.poll(() => page.locator('#ticket').inputValue()).toBe('Error 409%');
    await page.context().close();
  });
});
