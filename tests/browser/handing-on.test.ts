import { renderSVG } from 'uqr';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

describe('a short address', () => {
  it.each([
    '',
    '?device=mac',
    '#private-window',
    '?device=mac&auth=google#private-window',
    '?device=mac%23private-window',
    '?x=%E3%83%AD&y=<b>',
  ])('carries along %j', async (tail) => {
    const page = await site.open(`/en/1001/${tail}`);
    await page.waitForURL('**/en/symptoms/login-loop/**');
    const expected = new URL(`${site.origin}/en/symptoms/login-loop/${tail.replace('%23', '#')}`);
    expect(page.url()).toBe(expected.href);
    await page.context().close();
  });
});

describe('ticks', () => {
  it('are kept in the address, so that a reload and a help desk see them', async () => {
    const page = await site.open('/symptoms/login-loop/?device=mac');
    await page.getByLabel('試しました: プライベートウィンドウで開く').check();
    expect(page.url()).toContain('?device=mac&tried=private-window');
    await page.reload();
    await expect.poll(() => page.getByLabel('試しました: プライベートウィンドウで開く').isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('copying', () => {
  const permissions = ['clipboard-read', 'clipboard-write'];

  it('a step’s link takes the facets in force along, and is said aloud', async () => {
    const page = await site.open('/symptoms/login-loop/?device=mac', { permissions });
    await page.getByRole('button', { name: 'リンクをコピー: プライベートウィンドウで開く' }).click();
    await page.getByRole('status').filter({ hasText: 'コピーしました' }).waitFor();
    const address = `${site.origin}/symptoms/login-loop/?device=mac#private-window`;
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page.getByRole('button', { name: 'リンクを Markdown でコピー' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `[ログイン画面に何度も戻る: プライベートウィンドウで開く](${address})`,
    );
    await page.context().close();
  });

  it('a step’s link is there as a QR code too, with the facets in force, for whoever stands at the counter', async () => {
    const page = await site.open('/symptoms/login-loop/?device=ios', { permissions });
    await page.getByRole('button', { name: 'リンクをコピー: プライベートウィンドウで開く' }).click();
    await page.getByRole('button', { name: 'リンクを QR コードで表示' }).click();
    const code = page.getByRole('img', { name: 'このリンクの QR コード' });
    const address = `${site.origin}/symptoms/login-loop/?device=ios#private-window`;
    const [drawn] = /<path[^>]* d="[^"]+"/.exec(renderSVG(address, { ecc: 'M' })) ?? [''];
    expect(await code.innerHTML()).toContain(/d="[^"]+"/.exec(drawn)?.[0]);
    expect((await code.boundingBox())?.width).toBe(200);
    expect(await code.evaluate((picture) => picture === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it('a request to the administrator stands wherever a managed device may forbid the step, and nowhere else', async () => {
    const page = await site.open('/symptoms/login-loop/', { permissions });
    const requests = page.getByRole('button', { name: '管理者に依頼する文をコピー' });
    expect(await requests.count()).toBe(0);
    await page.getByRole('checkbox', { name: '会社・学校が管理' }).check();
    expect(await requests.count()).toBe(await page.locator('[data-step] details').count());
    await page.locator('#turn-off-extensions').getByRole('button', { name: '管理者に依頼する文をコピー' }).click();
    await page.getByRole('status').filter({ hasText: 'コピーしました' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('必要な操作: 拡張機能を一時的に切る');
    expect(copied).toContain('*.auth.openai.com');
    expect(copied).toContain(`${site.origin}/symptoms/login-loop/#for-admins`);
    await page.context().close();
  });

  it('where the clipboard is refused leaves the text selected', async () => {
    const page = await site.open('/symptoms/login-loop/');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: '窓口に伝える内容をコピー' }).click();
    await page.getByText('コピーできませんでした。').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString() ?? (document.activeElement as HTMLTextAreaElement).value)).toContain(
      '試したこと',
    );
    await page.context().close();
  });
});

it('a report of a mistake says which article was read, in which language and situation', async () => {
  const page = await site.open('/en/symptoms/login-loop/?device=mac');
  expect(await page.getByRole('link', { name: 'Report a mistake' }).getAttribute('href')).toMatch(/body=1001%20en%20%3Fdevice%3Dmac$/);
  await page.context().close();
});
