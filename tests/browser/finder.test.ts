import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

const stateOf = (page: Page) => page.locator('[data-search-state]').getAttribute('data-search-state');
const hits = (page: Page) => page.locator('[data-hit]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-hit')));
const ask = (page: Page, question: string) => page.getByLabel('何が起きていますか?').fill(question);
const box = (page: Page, name: string, value: string) => page.locator(`input[name=${name}][value=${value}]`);

describe('a question', () => {
  it('asked on the home page is answered in the finder, and never travels in a request', async () => {
    const page = await site.open('/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
    await ask(page, 'ログイン画面に戻る');
    await page.keyboard.press('Enter');
    await page.locator('[data-search-state=ok]').waitFor();
    expect((await hits(page))[0]).toBe('symptom/login-loop');
    await page.waitForTimeout(1500);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((request) => request.includes('ログイン'))).toEqual([]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('ログイン画面に戻る');
    await page.context().close();
  });

  it('is answered while it is typed, and its count is spoken about a second later', async () => {
    const page = await site.open('/search/');
    await page.getByLabel('何が起きていますか?').pressSequentially('ログイン', { delay: 60 });
    await page.locator('[data-search-state=ok]').waitFor();
    const spoken = page.getByRole('status');
    expect(await spoken.textContent()).toBe('');
    await page.waitForTimeout(1300);
    expect(await spoken.textContent()).toMatch(/^\d+ 件あります$/);
    await page.context().close();
  });

  it('with a known message is told what it means and what tells its articles apart; without the file of meanings still which it is', async () => {
    const page = await site.open('/about/');
    let reach: () => void = () => undefined;
    const reached = new Promise<void>((done) => (reach = done));
    await page.route('**/data/details.*', async (route) => {
      await reached;
      await route.continue();
    });
    await page.goto(`${site.origin}/search/`);
    await ask(page, 'Checking your browser…');
    const note = page.locator('[data-recognised]');
    await note.waitFor();
    expect(await note.locator('li').count()).toBeGreaterThan(1);
    expect(await note.textContent()).not.toContain('?');
    reach();
    await note.getByText('?').first().waitFor();
    expect(await note.locator('summary + p').textContent()).toMatch(/。$/);
    await page.context().close();
  });

  it('is told the step that says most of it, and none that says a word of it twice', async () => {
    const page = await site.open('/search/');
    await page.waitForLoadState('networkidle');
    await ask(page, 'メールを全部探す');
    await page.getByText('手順「5 分待ち、メールを全部探す」').waitFor();
    await ask(page, '確認コードのメールを探す');
    await page.getByText('手順「5 分待ち、メールを全部探す」').waitFor({ state: 'detached' });
    expect(await page.getByText('手順「メール自体を開けないときは').count()).toBe(0);
    await page.context().close();
  });

  it('is not looked up while an input method composes', async () => {
    const page = await site.open('/search/');
    const client = await page.context().newCDPSession(page);
    await page.getByLabel('何が起きていますか?').focus();
    await client.send('Input.imeSetComposition', { text: 'ろぐいん', selectionStart: 4, selectionEnd: 4 });
    await page.waitForTimeout(300);
    expect(await stateOf(page)).toBe('idle');
    await client.send('Input.insertText', { text: 'ログイン' });
    await page.locator('[data-search-state=ok]').waitFor();
    await page.context().close();
  });

  it('that nothing fits says so and offers a way on', async () => {
    const page = await site.open('/search/');
    await ask(page, 'qwertyuiop zxcvbnm');
    await page.locator('[data-search-state=none]').waitFor();
    expect(await page.getByText('合う記事がありませんでした').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: '窓口に伝える内容をまとめる' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    ['5,000 characters', 'あ'.repeat(5000)],
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
    ['emoji', '🙂👨‍👩‍👧‍👦'],
    ['control characters', '\u0000\u0007\u202e\u2028a'],
    ['names of JavaScript', '__proto__ constructor toString'],
  ])('of %s is text and breaks nothing', async (_name, question) => {
    const page = await site.open(`/search/#q=${encodeURIComponent(question)}`);
    await page.locator('[data-search-state]:not([data-search-state=idle])').waitFor();
    expect(await page.title()).toBe('調べる | Genkan');
    await ask(page, 'ログイン');
    await page.locator('[data-search-state=ok]').waitFor();
    await page.context().close();
  });

  it('in a broken percent-encoding breaks nothing', async () => {
    const page = await site.open('/search/?q=%E3%83&device=%ZZ&device=mac');
    await expect.poll(() => box(page, 'device', 'mac').isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('the facets', () => {
  it('arrange the whole catalogue without a question: what is about them, what has text for them, the rest, and say what is hidden', async () => {
    const page = await site.open('/search/');
    expect(await page.locator('[data-part=triage]').isVisible()).toBe(true);
    expect(await page.locator('[data-hit]:visible').count()).toBe(0);
    await box(page, 'org', 'university').check();
    await page.getByRole('heading', { name: 'この状況で起きること' }).waitFor();
    expect(await page.locator('[data-part=list] h2').allTextContents()).toEqual([
      expect.stringMatching(/^この状況で起きること \d+ 件$/),
      expect.stringMatching(/^この状況の手順がある記事 \d+ 件$/),
      expect.stringMatching(/^どなたでも同じ記事 \d+ 件$/),
    ]);
    expect(await page.locator('[data-hit]').first().innerText()).toContain('大学・学校');
    const before = (await hits(page)).length;
    await page
      .getByRole('button', { name: /^ほか \d+ 件を表示$/ })
      .first()
      .click();
    expect((await hits(page)).length).toBeGreaterThan(before);
    const hidden = page.locator('[data-part=hidden]');
    await hidden.locator('summary').click();
    const said = /(\d+)/.exec((await hidden.locator('summary').textContent()) ?? '');
    expect(await hidden.locator('a').count()).toBe(Number(said?.[1]));
    const shown = (await hits(page)).map((hit) => hit?.split('/')[1]);
    const paths = await hidden.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    expect(paths.filter((path) => shown.includes(path.split('/')[2]))).toEqual([]);
    await page.context().close();
  });

  it('travel in every result’s link as far as the article knows of them, and back restores them', async () => {
    const page = await site.open('/search/?device=mac&auth=google');
    const result = page.locator('[data-hit="symptom/desktop-app-sign-in-fails"] a');
    await result.waitFor();
    expect(await result.getAttribute('href')).toContain('?device=mac');
    await result.click();
    await page.waitForURL('**/symptoms/desktop-app-sign-in-fails/?device=mac*');
    await page.goBack();
    await expect.poll(() => box(page, 'auth', 'google').isChecked()).toBe(true);
    await page.context().close();
  });

  it('are in the address: back and forward restore them, and a pasted link shows the same', async () => {
    const page = await site.open('/search/');
    await box(page, 'device', 'mac').check();
    await box(page, 'device', 'ios').check();
    const address = page.url();
    expect(new URL(address).search).toBe('?device=mac&device=ios');
    const shown = await hits(page);
    await page.goBack();
    await expect.poll(() => box(page, 'device', 'ios').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => box(page, 'device', 'ios').isChecked()).toBe(true);
    const other = await site.open(address.slice(site.origin.length));
    await expect.poll(() => hits(other)).toEqual(shown);
    await page.context().close();
    await other.context().close();
  });

  it('are listed above when chosen, and can be removed one by one or all at once', async () => {
    const page = await site.open('/search/?device=mac&auth=apple');
    await page.getByRole('button', { name: 'Mac を外す' }).click();
    expect(await box(page, 'device', 'mac').isChecked()).toBe(false);
    expect(await box(page, 'auth', 'apple').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'すべて解除' }).click();
    await expect.poll(() => stateOf(page)).toBe('idle');
    expect(page.url()).toBe(`${site.origin}/search/`);
    await page.context().close();
  });

  it('that no article is about can be chosen all the same: they are the reader’s situation', async () => {
    const page = await site.open('/search/#q=409');
    await page.locator('[data-search-state=ok]').waitFor();
    expect(await page.locator('label:has([data-count="0"]) input').count()).toBeGreaterThan(0);
    expect(await page.locator('#facets input:disabled').count()).toBe(0);
    expect(await page.locator('input[name=device]').count()).toBe(6);
    await page.context().close();
  });
});

describe('on a telephone', () => {
  it('taking off what the question names, a chosen condition or all of them opens no keyboard: the focus goes to the results', async () => {
    const page = await site.open('/search/?kind=symptom&org=personal', { viewport: { width: 360, height: 740 }, hasTouch: true });
    await ask(page, 'Macでログインできない');
    const focus = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('[data-offer="device=mac"]').tap();
    expect(await focus()).toBe('results');
    await expect.poll(() => page.locator('[data-offer="device=mac"]').count()).toBe(0);
    await page.getByRole('button', { name: '症状 を外す' }).tap();
    expect(await focus()).toBe('results');
    await page.getByRole('button', { name: 'すべて解除' }).tap();
    expect(await focus()).toBe('results');
    await page.context().close();
  });

  it('the first result of 30 searches stands whole on the first screen, with the matched words marked', async () => {
    const asked = readFileSync('tests/search/queries.jsonl', 'utf8').trim().split('\n').slice(0, 30);
    const page = await site.open('/search/', { viewport: { width: 360, height: 640 } });
    const beyond: string[] = [];
    for (const line of asked) {
      const { q, lang } = JSON.parse(line) as { q: string; lang: string };
      await page.goto(`${site.origin}${lang === 'en' ? '/en' : ''}/search/?q=${encodeURIComponent(q)}`);
      await page.locator('[data-search-state=ok], [data-search-state=weak]').waitFor();
      const box = await page.locator('[data-hit]').first().boundingBox();
      if (!box || box.y < 0 || box.y + box.height > 640) beyond.push(`${q}: ${JSON.stringify(box)}`);
    }
    expect(beyond).toEqual([]);
    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('確認コードが届かない')}`);
    await page.locator('[data-search-state=ok]').waitFor();
    expect(await page.locator('[data-hit] mark').first().textContent()).toBe('確認コードが届かない');
    await page.context().close();
  });
});

describe('the keyboard', () => {
  it('leaves a title of the results the places where its lines may end, however often words in it are marked', async () => {
    const page = await site.open('/search/');
    const title = page.locator('[data-hit="symptom/login-loop"] h3 a');
    const ends = () => title.evaluate((link) => link.innerHTML.replace(/<\/?mark>/g, ''));
    expect(await ends()).toBe('ログイン画面に<wbr>何度も<wbr>戻る');
    for (const question of ['ログイン画面に戻る', '何度もログイン画面', '戻る']) {
      await ask(page, question);
      await page.locator('[data-hit="symptom/login-loop"] h3 mark').first().waitFor();
      await expect.poll(ends).toBe('ログイン画面に<wbr>何度も<wbr>戻る');
    }
    await page.context().close();
  });

  it('leads from the box to the results and knows no single-key shortcut', async () => {
    const page = await site.open('/search/#q=%E3%83%AD%E3%82%B0%E3%82%A4%E3%83%B3');
    await page.locator('[data-search-state=ok]').waitFor();
    await page.locator('body').press('/');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.getByLabel('何が起きていますか?').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').getAttribute('href')).toMatch(/^\/(symptoms|causes|guides)\//);
    await page.context().close();
  });
});

it('finds what people write to a help desk once the words of mails are there, without the full text', async () => {
  const page = await site.open('/about/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${site.origin}/search/#q=${encodeURIComponent('検査装置')}`);
  await expect.poll(() => hits(page)).toContain('cause/device-certificate-or-security-setting');
  site.faults.length = 0;
  await page.context().close();
});

it('says of a question that names ours only because it works that it is about something else, once that can be told', async () => {
  const page = await site.open(`/search/#q=${encodeURIComponent('研究室の計算機に入れません。ChatGPTは普通に使えます。')}`);
  await expect.poll(() => page.locator('[data-part=count]').innerText()).toContain('別のサービスのことのようです');
  expect(await stateOf(page)).not.toBe('ok');
  await page.context().close();
});

describe('the full text', () => {
  it('finds what stands only in the body of an article', async () => {
    const page = await site.open('/search/#q=SendGrid');
    await expect.poll(() => hits(page)).toContain('symptom/password-reset-email-missing');
    await page.context().close();
  });
});
