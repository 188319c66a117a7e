import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';
import { build, copyOfProject, edit } from '../support/project.ts';

/** The invented university of docs/organization, laid over the published articles. */
let folder = '';
let site: LiveSite;
beforeAll(async () => {
  folder = copyOfProject();
  cpSync('docs/organization', join(folder, 'organization'), { recursive: true });
  edit(folder, 'organization/site.yaml', (text) => text.replace('example/chatgpt/', 'example/'));
  const { status, said } = build(folder);
  expect(status, said).toBe(0);
  site = await liveSite(join(folder, 'dist'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => {
  expect(site.faults.splice(0)).toEqual([]);
});

describe('an organization’s own words', () => {
  it('stand on its article, marked as its own, and on no other page', async () => {
    const page = await site.open('/symptoms/edu-invitation-missing/');
    const own = page.locator('[data-note-of="ひので大学"]');
    expect(await own.innerText()).toContain('4 月と 10 月の初めに招待を送ります');
    for (const path of ['/en/symptoms/edu-invitation-missing/', '/symptoms/login-loop/']) {
      await page.goto(site.origin + path);
      expect(await page.locator('[data-note-of]').count()).toBe(0);
    }
    await page.context().close();
  });

  it('are articles of its own, which are found like all others', async () => {
    const page = await site.open('/9001/');
    await page.waitForURL('**/guides/sign-in-with-hinode-id/');
    await page.goto(`${site.origin}/search/#q=${encodeURIComponent('ひのでID')}`);
    await page.locator('[data-search-state=ok]').waitFor();
    expect(await page.locator('[data-hit]').first().getAttribute('data-hit')).toBe('guide/sign-in-with-hinode-id');
    await page.context().close();
  });

  it('name the help desk and its contact where an article ends', async () => {
    const page = await site.open('/symptoms/login-loop/');
    expect(await page.locator('#end a[href="https://help.hinode.example/contact/"]').innerText()).toContain('情報センター窓口');
    await page.context().close();
  });

  it.each([
    ['2026-11-30', false],
    ['2026-12-01', true],
    ['2026-12-03', true],
    ['2026-12-04', false],
  ])('as a notice are on every page from the first day to the last: %s', async (day, shown) => {
    const page = await site.open('/about/');
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    for (const [path, text] of [
      ['/', '12 月 2 日の夜'],
      ['/symptoms/login-loop/', '12 月 2 日の夜'],
      ['/en/desk/', 'evening of 2 December'],
    ] as const) {
      await page.goto(site.origin + path);
      expect(await page.getByText(text).isVisible(), path).toBe(shown);
    }
    await page.context().close();
  });
});
