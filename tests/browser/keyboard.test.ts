import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

/** Every way through the site by the keyboard alone: no test here touches the page in any other way. */
const site = useSite();

const permissions = ['clipboard-read', 'clipboard-write'];
const focused = (page: Page) =>
  page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement;
    if (control === document.body) return '';
    const label = control.getAttribute('aria-label') ?? control.labels?.[0]?.textContent ?? control.textContent ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });

/** Presses Tab until a control with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, most = 80): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
  }
  throw new Error(`Tab never came to ${String(name)}. It came to: ${passed.slice(0, 40).join(' | ')}`);
}

it('home: a question, a condition, and the article that answers it', async () => {
  const page = await site.open('/');
  await tabTo(page, '何が起きていますか?');
  await page.keyboard.type('ログイン画面に戻る');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-state=ok]').waitFor();
  await tabTo(page, /^Mac ?\d+$/);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).searchParams.getAll('device')).toEqual(['mac']);
  expect(await focused(page), 'the focus stays on the condition').toMatch(/^Mac ?\d+$/);
  await tabTo(page, 'ログイン画面に何度も戻る');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/symptoms/login-loop/**');
  await page.context().close();
});

it('finder: the folded conditions open, a chosen one is taken out again, and the focus is not lost', async () => {
  const page = await site.open('/search/');
  await tabTo(page, 'ほかの条件');
  await page.keyboard.press('Enter');
  await tabTo(page, /^症状 ?\d+$/);
  await page.keyboard.press('Space');
  await tabTo(page, /症状 を外す/);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.context().close();
});

it('finder on a telephone: one press of the keyboard chooses, and the choice is in view', async () => {
  const page = await site.open('/search/', { viewport: { width: 360, height: 740 } });
  await tabTo(page, /^個人 ?\d+$/);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toBe('?org=personal');
  const { x, width } = (await page.locator('label:has([value=personal])').boundingBox()) ?? { x: -1, width: 0 };
  expect(x >= 0 && x + width <= 360).toBe(true);
  await page.context().close();
});

it('article: to the text, a step ticked off, its link copied, the conditions changed', async () => {
  const page = await site.open('/symptoms/login-loop/', { permissions });
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('本文へ');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Mac');
  await page.keyboard.press('Space');
  await page.waitForURL('**/?device=mac*');
  expect(await focused(page)).toBe('Mac');
  await tabTo(page, /^試しました: プライベートウィンドウで開く/);
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).searchParams.get('tried')).toBe('private-window');
  await tabTo(page, 'リンクをコピー: プライベートウィンドウで開く', 3);
  await page.keyboard.press('Enter');
  await page.locator('[data-part=said]', { hasText: 'コピーしました' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/symptoms/login-loop/?device=mac#private-window');
  expect(await focused(page)).toBe('リンクをコピー: プライベートウィンドウで開く');
  await page.context().close();
});

it('desk: from a pasted ticket to a copied reply', async () => {
  const page = await site.open('/desk/', { permissions });
  await page.evaluate(() => navigator.clipboard.writeText('文学部の山田花子です。Mac でログイン画面に何度も戻ります'));
  await tabTo(page, '1. 相談の文を貼り付けます');
  await page.keyboard.press('Control+V');
  await page.locator('reply-desk label:has(input)').first().waitFor();
  await tabTo(page, 'プライベートウィンドウで開く');
  await tabTo(page, /^文体/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await page.getByText('コピーしました').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('メールを ありがとうございます');
  await page.context().close();
});

it('offline: saved and removed by the keyboard, with the focus left on the button', async () => {
  const page = await site.open('/');
  await tabTo(page, 'この端末に保存');
  await page.keyboard.press('Enter');
  await page.getByText('保存しました').waitFor();
  await expect.poll(() => focused(page)).toBe('保存したものを消す');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'この端末に保存' }).waitFor();
  await page.context().close();
});
