import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

const HALF_DONE = '/check/?device=mac#a=stage:loop,private-window:works';
const openCheck = (page: Page) => page.locator('[data-check]').getAttribute('data-check');
const candidates = (page: Page) =>
  page.locator('[data-candidate]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.candidate));

describe('finding the cause together', () => {
  it('asks one question at a time, says what is likely and why, and ends with the steps that fit', async () => {
    const page = await site.open('/check/?device=mac');
    expect(await page.locator('[data-check]').count()).toBe(1);
    await page.locator('[data-answer=loop]').click();
    const shown: Record<string, string> = { 'private-window': 'works', 'other-browser': 'works', 'other-device': 'works' };
    for (let asked = 0; asked < 20 && (await page.locator('[data-check]').count()); asked++) {
      const answer = shown[(await openCheck(page)) ?? ''] ?? 'unknown';
      await page.locator(`[data-answer=${answer}]`).click();
      expect((await candidates(page)).length).toBeLessThanOrEqual(5);
    }
    expect((await candidates(page))[0]).toBe('cause/browser-cache-and-cookies');
    const first = page.locator('[data-candidate]').first();
    expect(await first.innerText()).toMatch(/有力|可能性あり/);
    expect(await first.innerText()).toContain('ため');
    expect(await page.locator('[data-part=causes]').innerText()).not.toMatch(/%|\d{2}/);
    const steps = page.locator('[data-part=steps] a');
    await steps.first().waitFor();
    const address = (await steps.first().getAttribute('href')) ?? '';
    expect(address).toContain('/causes/browser-cache-and-cookies/?device=mac#');
    await page.goto(site.origin + address);
    expect(await page.locator('[data-landed]').count()).toBe(1);
    await page.context().close();
  });

  it('a link that is sent, a reload and the back button bring everything back', async () => {
    const page = await site.open(HALF_DONE);
    const given = page.locator('[data-part=answers] button');
    expect(await given.allInnerTexts()).toEqual(['ログイン画面に戻る・あとでエラーになる ×', 'プライベートウィンドウなら入れる ×']);
    const asked = await openCheck(page);
    const before = await candidates(page);
    await page.locator('[data-answer]').first().click();
    expect(await given.count()).toBe(3);
    await page.reload();
    expect(await given.count()).toBe(3);
    await page.goBack();
    expect([await openCheck(page), await candidates(page), await given.count()]).toEqual([asked, before, 2]);
    expect(await page.locator('input[value=mac]').isChecked()).toBe(true);
    await page.context().close();
  });

  it('an answer can be taken back, and its question is open again', async () => {
    const page = await site.open(HALF_DONE);
    await page.getByRole('button', { name: /プライベートウィンドウなら入れる を取り消す/ }).click();
    expect(await openCheck(page)).toBe('private-window');
    expect(new URL(page.url()).hash).toBe('#a=stage:loop');
    await page.getByRole('button', { name: '最初からやり直す' }).click();
    expect(new URL(page.url()).hash).toBe('');
    await page.context().close();
  });

  it('the answer is shown before the next frame, and said once', async () => {
    const page = await site.open(HALF_DONE);
    const seen = await page.evaluate(() => {
      const before = document.querySelector('[data-check]')?.getAttribute('data-check');
      let said = 0;
      new MutationObserver(() => said++).observe(document.querySelector('[data-part=spoken]') as Element, { childList: true });
      document.querySelector<HTMLElement>('[data-answer=unknown]')?.click();
      const changed = document.querySelector('[data-check]')?.getAttribute('data-check') !== before;
      return new Promise<{ changed: boolean; said: number; focused: string }>((done) =>
        setTimeout(() => done({ changed, said, focused: document.activeElement?.id ?? '' }), 300),
      );
    });
    expect(seen).toEqual({ changed: true, said: 1, focused: 'check-question' });
    await page.context().close();
  });

  it('needs no mouse', async () => {
    const page = await site.open('/check/');
    await page.locator('[data-check] h2').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#a=stage:page');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('[data-check]'))).toBe(true);
    await page.context().close();
  });

  it('a choice of the situation keeps the focus, so that another can follow', async () => {
    const page = await site.open('/check/');
    await page.getByText('あなたの状況', { exact: true }).click();
    await page.locator('input[value=mac]').press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('mac');
    await page.locator('input[value=google]').press('Space');
    expect(new URL(page.url()).search).toBe('?device=mac&auth=google');
    await page.context().close();
  });

  it('from a symptom looks at its own causes alone', async () => {
    const page = await site.open('/symptoms/login-loop/?device=mac');
    await page.locator('#end a', { hasText: '原因を順に確かめる' }).click();
    await page.waitForURL('**/check/?device=mac&symptom=login-loop');
    await page.getByText('この症状の原因だけを確かめています: ログイン画面に何度も戻る').waitFor();
    const own = new Set(await candidates(page));
    await page.locator('[data-answer=unknown]').click();
    await page.getByRole('link', { name: 'すべての原因から確かめる' }).click();
    // What was found out so far goes along.
    await page.waitForURL(/\/check\/\?device=mac#a=[a-z-]+:unknown$/);
    expect(own.has('cause/payment-failure')).toBe(false);
    await page.context().close();
  });

  it('takes a message that was pasted as a clue, and sends it nowhere', async () => {
    const page = await site.open('/check/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await page.getByLabel('画面に出た文があれば').fill('NET::ERR_CERT_DATE_INVALID taro@example.ac.jp');
    await page.getByRole('button', { name: '手がかりに加える' }).click();
    await page.getByText('手がかりに加えました').waitFor();
    expect((await candidates(page))[0]).toBe('cause/device-clock');
    expect(decodeURIComponent(page.url() + requests.join(' '))).not.toMatch(/taro|DATE_INVALID/);
    await page.reload();
    expect((await candidates(page))[0]).toBe('cause/device-clock');
    // What it was taken for stands among the answers, and can be taken back.
    await page.getByRole('button', { name: /端末の日付や時刻がずれている を取り消す/ }).click();
    expect(new URL(page.url()).hash).not.toContain('device-clock');
    await page.context().close();
  });

  it('takes words for what mails with such words were about, as the measured search does', async () => {
    const page = await site.open('/check/');
    await page
      .getByLabel('画面に出た文があれば')
      .fill(
        '会社の Google アカウントが今月で廃止されます。ChatGPT のログインをメールとパスワードに変えたいのに、設定のどこにもありません。',
      );
    await page.getByRole('button', { name: '手がかりに加える' }).click();
    await page.getByText('手がかりに加えました').waitFor();
    expect(decodeURIComponent(new URL(page.url()).hash)).toMatch(/^#t=cause\/sign-in-method-cannot-change/);
    await page.context().close();
  });

  it('gives a note for the help desk in both languages, with all that was observed', async () => {
    const page = await site.open(HALF_DONE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: '窓口に伝える内容をコピー' }).click();
    await page.getByText('コピーしました').waitFor();
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note).toContain('- プライベートウィンドウ: プライベートウィンドウなら入れる');
    expect(note).toContain('環境: Mac');
    expect(note).toMatch(/ありそうな原因:\n1\. /);
    await page.getByRole('button', { name: '英語でコピー' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('- A private window: Yes, it works there');
    await page.context().close();
  });

  it('on paper shows the answers so far', async () => {
    const page = await site.open(HALF_DONE);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-part=answers]').innerText()).toContain('プライベートウィンドウなら入れる');
    expect(await page.locator('[data-candidate]').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the finder offers it', () => {
  it('where a question says neither where nor how', async () => {
    const page = await site.open('/search/?q=入れない');
    const link = page.getByRole('link', { name: '原因を順に確かめる', exact: true });
    await link.waitFor();
    expect(new URL((await link.getAttribute('href')) ?? '', site.origin).pathname).toBe('/check/');
    await page.context().close();
  });

  it('where nothing fits, and hands over what was asked without sending it', async () => {
    const page = await site.open('/search/?device=mac#q=E4711%20flux%20capacitor%20misaligned%20error');
    const link = page.locator('[data-part=check] a');
    await link.waitFor();
    await link.click();
    await page.waitForURL('**/check/?device=mac*');
    await expect.poll(() => page.getByLabel('画面に出た文があれば').inputValue()).toContain('flux capacitor');
    expect(page.url()).not.toContain('flux');
    await page.context().close();
  });
});
