import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';

/** What a screen reader is told: roles, names, states and live regions, as Chromium computes them. */
let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());

/** The accessibility tree below a place, one node a line, without addresses. */
async function treeOf(page: Page, place = 'body'): Promise<string[]> {
  const tree = await page.locator(place).ariaSnapshot();
  return tree
    .split('\n')
    .map((line) => line.trim().replace(/^- /, '').replace(/:$/, ''))
    .filter((line) => !line.startsWith('/url'));
}

/** What of the wanted nodes is not in the tree in this order. */
function missing(tree: string[], wanted: (string | RegExp)[]): (string | RegExp)[] {
  let at = 0;
  return wanted.filter((node) => {
    const found = tree.findIndex((line, index) => index >= at && (typeof node === 'string' ? line === node : node.test(line)));
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

/** Texts that a live region took on, in order, from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest('[role=status], [aria-live]');
        const words = region?.textContent?.trim();
        if (words && heard.at(-1) !== words) heard.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

it('every page is told as banner, main and content information, with the way to the text first', async () => {
  const page = await site.open('/symptoms/login-loop/');
  const tree = await treeOf(page);
  expect(missing(tree, ['link "本文へ"', 'banner', 'link "調べる"', 'link "Read this page in English"', 'main', 'contentinfo'])).toEqual(
    [],
  );
  await page.context().close();
});

describe('the finder', () => {
  it('is a search with a named box, groups of checkboxes, and a region of headed results', async () => {
    const page = await site.open('/search/#q=%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3');
    await page.locator('[data-search-state=ok]').waitFor();
    const tree = await treeOf(page, 'main');
    expect(
      missing(tree, [
        'heading "調べる" [level=1]',
        'search',
        /^textbox "何が起きていますか\?"/,
        'button "調べる"',
        'group "困っている端末"',
        /^checkbox "Windows パソコン \d+"$/,
        'group "ログイン方法"',
        'group "アカウントの種類"',
        'region "結果"',
        'heading "結果" [level=2]',
        /^status/,
        'list',
        'listitem',
        /^heading "[^"]+" \[level=3\]$/,
        /^link "[^"]+"$/,
        /^group.*ほかの条件/,
      ]),
    ).toEqual([]);
    expect(tree.filter((line) => /^(?:listbox|option|menu|tab|dialog|alert)\b/.test(line))).toEqual([]);
    await page.context().close();
  });

  it('says the number of results once for each question, and a chosen condition as checked and removable', async () => {
    const page = await site.open('/search/');
    const heard = await listen(page);
    await page.getByLabel('何が起きていますか?').fill('ログイン');
    await expect.poll(heard, { timeout: 4000 }).toEqual([expect.stringMatching(/^\d+ 件あります$/)]);
    await page.locator('input[name=device][value=mac]').check();
    await expect.poll(async () => (await heard()).length, { timeout: 4000 }).toBe(2);
    expect(
      missing(await treeOf(page, 'main'), [
        /^checkbox "Mac \d+" \[checked\]$/,
        'region "結果"',
        'heading "あなたの状況" [level=2]',
        'button "すべて解除"',
        /^button "Mac を外す"/,
      ]),
    ).toEqual([]);
    await page.context().close();
  });

  it('on a telephone tells the situation as groups of choices, which are open', async () => {
    const page = await site.open('/search/', { viewport: { width: 360, height: 740 } });
    expect(missing(await treeOf(page, 'main'), ['group "困っている端末"', /checkbox "Mac \d+"/, 'group "ログイン方法"'])).toEqual([]);
    await page.context().close();
  });
});

describe('the article', () => {
  it('is headings in order, a list of steps, and controls that name their step', async () => {
    const page = await site.open('/symptoms/login-loop/');
    const tree = await treeOf(page, 'main');
    expect(
      missing(tree, [
        'heading "ログイン画面に何度も戻る" [level=1]',
        'navigation "手順"',
        'link "プライベートウィンドウで開く"',
        'group "困っている端末"',
        'checkbox "Mac"',
        'heading "やってはいけないこと" [level=2]',
        'heading "2 プライベートウィンドウで開く" [level=2]',
        /checkbox "試しました: プライベートウィンドウで開く"/,
        /button "リンクをコピー: プライベートウィンドウで開く"/,
      ]),
    ).toEqual([]);
    const levels = tree.flatMap((line) => Number(/^heading .*\[level=(\d)\]/.exec(line)?.[1] ?? 0) || []);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    await page.context().close();
  });

  it('speaks what was copied, and leaves what is folded for other readers out of the tree', async () => {
    const page = await site.open('/symptoms/login-loop/?device=ios', { permissions: ['clipboard-write'] });
    const heard = await listen(page);
    expect((await treeOf(page, '#private-window')).join()).not.toContain('⌘+Shift+N');
    await page.getByRole('button', { name: 'リンクをコピー: プライベートウィンドウで開く' }).click();
    await expect.poll(heard).toEqual([expect.stringContaining('コピーしました')]);
    await page.context().close();
  });
});

describe('the desk', () => {
  it('names every box, choice and button, and groups articles and steps', async () => {
    const page = await site.open('/desk/', { permissions: ['clipboard-write'] });
    const heard = await listen(page);
    await page.getByLabel('1. 相談の文を貼り付けます').fill('文学部の山田花子です。Mac でログイン画面に何度も戻ります');
    await expect.poll(() => page.getByLabel('返信の文').inputValue()).toContain('https://');
    await page.getByText('直す', { exact: true }).click();
    const tree = await treeOf(page, 'main');
    expect(
      missing(tree, [
        'heading "返信をつくる" [level=1]',
        /^textbox "1\. 相談の文を貼り付けます"/,
        'combobox "困っている端末"',
        'option "Mac" [selected]',
        'heading "2. 記事と手順を確かめます" [level=2]',
        /^status/,
        'group "記事"',
        /^(?:radio|checkbox) "ログイン画面に何度も戻る/,
        'group "手順"',
        /^(?:radio|checkbox) "プライベートウィンドウで開く"/,
        'heading "3. 返信を確かめて、コピーします" [level=2]',
        'button "コピー Ctrl+Enter"',
        'textbox "宛名": 山田花子',
        'combobox "文体"',
        /^textbox "返信の文"/,
        /^status/,
      ]),
    ).toEqual([]);
    expect(
      tree.filter((line) => /^(?:textbox|checkbox|radio|combobox|button|link)$/.test(line)),
      'controls without a name',
    ).toEqual([]);
    await page.getByRole('button', { name: 'コピー Ctrl+Enter' }).click();
    await expect.poll(heard).toContain('コピーしました');
    await page.context().close();
  });
});
