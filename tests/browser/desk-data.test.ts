import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();
const permissions = ['clipboard-read', 'clipboard-write'];

describe('the desk without its data', () => {
  it('nine letters on a slow line make one request for each file, and a visible line', async () => {
    const page = await site.open('/');
    const asked: string[] = [];
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/data/**', async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      await held;
      await route.continue();
    });
    await page.goto(`${site.origin}/desk/`);
    await page.locator('#ticket').pressSequentially('ログイン画面に戻る');
    await page.locator('[data-desk-state=loading]').waitFor();
    expect(await page.getByText('記事を読み込んでいます').isVisible()).toBe(true);
    send();
    await page.locator('[data-desk-state=reply]').waitFor();
    // What is asked beside comes last.
    await expect.poll(() => asked.length).toBe(4);
    expect(asked.length).toBe(new Set(asked).size);
    expect(asked.at(-1)).toContain('/beside.ja.');
    await page.context().close();
  });

  it('what is asked beside trouble is answered once that can be had, and the reply stands without', async () => {
    const page = await site.open('/');
    let send = (): void => undefined;
    const held = new Promise<void>((resolve) => (send = resolve));
    await page.route('**/data/beside.*', (route) => held.then(() => route.continue()));
    await page.goto(`${site.origin}/desk/`);
    await page.locator('#ticket').fill('ログイン画面に何度も戻ります。これまでの会話は消えてしまったのでしょうか。');
    await page.locator('[data-desk-state=reply]').waitFor();
    const reply = page.locator('#reply');
    expect(await reply.inputValue()).toContain('1. ');
    expect(await reply.inputValue()).not.toContain('会話が消えることはありません');
    expect(await page.locator('[data-part=asks]').innerText()).toContain('会話は消えて');
    send();
    await expect.poll(() => reply.inputValue()).toContain('会話が消えることはありません');
    expect(await page.locator('[data-part=asks]').isHidden()).toBe(true);
    await page.context().close();
  });

  it.each([
    ['the next letter', (page: Page) => page.locator('#ticket').pressSequentially('。')],
    ['the button', (page: Page) => page.getByRole('button', { name: 'もう一度読み込む' }).click()],
  ])('says that it failed, and tries again at %s', async (_name, again) => {
    const page = await site.open('/');
    await page.route('**/data/**', (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<title>Wi-Fi</title>' }));
    await page.goto(`${site.origin}/desk/`);
    await page.locator('#ticket').fill('Mac でログイン画面に何度も戻ります');
    await page.locator('[data-desk-state=failed]').waitFor();
    expect(await page.getByText('記事を読み込めませんでした').isVisible()).toBe(true);
    await page.getByLabel('内容').selectOption('ask');
    expect(await page.locator('#reply').inputValue()).toContain('お知らせください');
    await page.unroute('**/data/**');
    await again(page);
    await page.locator('[data-desk-state=reply]').waitFor();
    expect(await page.locator('#reply').inputValue()).toContain('device=mac');
    await page.context().close();
  });
});

it.each(['by the clipboard of today', 'by a selection, where that is missing'])(
  '「リンク付きでコピー」 gives text and HTML together, %s',
  async (way) => {
    const page = await site.open('/desk/', { permissions });
    if (way.startsWith('by a selection')) await page.evaluate(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await page.locator('#ticket').fill('文学部の山田花子です。ログイン画面に何度も戻ります');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain('https://');
    const address = /https:\S+/.exec(await page.locator('#reply').inputValue())?.[0] ?? '';
    await page.locator('[data-copy=rich]').click();
    await page.getByText('コピーしました').waitFor();
    const [text, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/plain'), await read('text/html')];
    });
    expect(text).toContain(address);
    expect(text).not.toContain('<p>');
    expect(html).toMatch(/<a [^>]*href="https:/);
    expect(html).toContain(address.replaceAll('&', '&amp;'));
    await page.context().close();
  },
);
