import { describe, expect, it } from 'vitest';
import { useSite } from '../support/site.ts';

const site = useSite();

describe('what the desk takes a ticket for', () => {
  it.each([
    ['ChatGPT に入れません', '/desk/', 'ask', '画面に出ている文や番号'],
    ['qwertyuiop zxcvbnm', '/en/desk/', 'ask', 'please answer 4 questions'],
    ['Teams で会議に参加できません。音も聞こえません。', '/desk/', 'out-of-scope', '「Teams」'],
    ['ChatGPT のメモリの容量に上限はありますか。増やせますか。', '/desk/', 'out-of-scope', 'ヘルプセンター'],
    ['研究室の全員が ChatGPT にログインできません。', '/desk/', 'notice', 'ログインを繰り返さず、お待ちください'],
  ])('%s', async (text, path, state, says) => {
    const page = await site.open(path);
    await page.locator('#ticket').fill(text);
    await page.locator(`[data-desk-state=${state}]`).waitFor();
    expect(await page.locator('[data-proposed] input:checked').count()).toBe(0);
    const reply = await page.locator('#reply').inputValue();
    expect(reply).toContain(says);
    expect(reply).not.toContain('#');
    expect((await page.locator('[data-part=state]').innerText()).length).toBeGreaterThan(5);
    await page.context().close();
  });

  it('what asks back leads to the page that finds the cause, with what was read', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('iPhone です。ChatGPT に入れません。');
    await page.getByLabel('内容').selectOption('ask');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain('https://genkan.example/check/?device=ios');
    await page.context().close();
  });

  it('lists the steps that were tried, unticked and with the reason, and writes to a professor as one does', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('文学部 教授の森下です。ログイン画面に何度も戻ります。プライベートウィンドウでも同じでした。');
    const step = page.getByLabel('プライベートウィンドウで開く(試したとのこと)');
    await step.waitFor();
    expect(await step.isChecked()).toBe(false);
    expect(await page.locator('#reply').inputValue()).toMatch(/^森下 先生/);
    await page.locator('#recipient').fill('山田');
    await expect.poll(() => page.locator('#reply').inputValue()).toMatch(/^山田 様/);
    await page.context().close();
  });

  it('gets the steps of an article once the agent ticks it', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('ChatGPT に入れません');
    await page.locator('[data-desk-state=ask]').waitFor();
    await page.locator('[data-proposed] input').first().check();
    expect(await page.locator('#reply').inputValue()).toContain('#');
    await page.context().close();
  });

  it('two problems get an article each, and the agent adds a third by its number', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('ログイン画面に何度も戻ります。\nまた、スマホでは確認コードのメールが届きません。');
    await page.locator('[data-desk-state=reply]').waitFor();
    const ticked = page.locator('[data-part=articles] input:checked');
    expect(await ticked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))).toEqual([
      'symptom/login-loop',
      'symptom/verification-code-not-received',
    ]);
    expect(await page.locator('#reply').inputValue()).toMatch(/【1 点目】[\s\S]*【2 点目】/);
    await page.locator('#add').fill('2004');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain('/causes/device-clock/');
    await page.context().close();
  });

  it('what an administrator has to do stands beside the reply and not in it', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('大学の ChatGPT Edu で、急に席を外されて使えなくなりました。');
    await page.locator('[data-desk-state=reply]').waitFor();
    await page.locator('#add').fill('2023');
    await page.keyboard.press('Enter');
    await page.getByText('窓口で行うこと').waitFor();
    const [first = ''] = await page.locator('[data-part=admins] li').allInnerTexts();
    expect(first).not.toBe('');
    expect(await page.locator('#reply').inputValue()).not.toContain(first);
    await page.context().close();
  });

  it('a mail in easy words is answered so, and the next one is not', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('わたしは アニタです。ログインの がめんに なんども もどります。おしえて ください。');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain('メールを ありがとうございます');
    await page.locator('#ticket').fill('文学部の山田花子です。ログイン画面に何度も戻ります。');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain('お問い合わせいただき');
    await page.getByLabel('文体').selectOption('easy');
    await expect.poll(() => page.locator('#reply').inputValue()).toContain('メールを ありがとうございます');
    await page.context().close();
  });

  it('the next ticket begins with nothing of the last', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('文学部の山田花子です。Mac でログイン画面に何度も戻ります。');
    await expect.poll(() => page.locator('#recipient').inputValue()).toBe('山田花子');
    await page.getByRole('button', { name: '次の相談へ' }).click();
    expect([await page.locator('#ticket').inputValue(), await page.locator('#recipient').inputValue()]).toEqual(['', '']);
    await expect.poll(() => page.locator('#reply').inputValue()).toBe('');
    expect(await page.locator('reply-desk').getAttribute('data-desk-facets')).toBe('{}');
    await page.context().close();
  });

  it('what was read is in data-desk-facets', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('Macで何度もログイン画面に戻ります。Googleでログインしています。');
    await page.locator('[data-desk-state=reply]').waitFor();
    expect(JSON.parse((await page.locator('reply-desk').getAttribute('data-desk-facets')) ?? '')).toEqual({
      device: 'mac',
      auth: 'google',
    });
    await page.context().close();
  });

  it('what was read stands in one line, also what a mail contradicts itself in, and is mended beneath it', async () => {
    const page = await site.open('/desk/');
    const line = page.locator('[data-part=read]');
    await page.locator('#ticket').fill('WindowsでもMacでも、Googleで続行を選ぶとログイン画面に戻ります。');
    await expect.poll(() => line.textContent()).toBe('Google (Windows パソコン、Mac のどれかは不明)');
    await page.getByText('直す', { exact: true }).click();
    await page.getByLabel('困っている端末').selectOption('mac');
    expect(await line.textContent()).toBe('Mac、Google');
    expect(await page.locator('#reply').inputValue()).toContain('device=mac');
    await page.context().close();
  });

  it('a question that no sentence answers is shown to whoever answers', async () => {
    const page = await site.open('/desk/');
    await page.locator('#ticket').fill('ログイン画面に何度も戻ります。ほかの学部も同じなのですか。いつもお世話になっております。');
    await page.locator('[data-desk-state=reply]').waitFor();
    expect(await page.locator('[data-part=asks]').innerText()).toContain('「ほかの学部も同じなのですか。」');
    await page.context().close();
  });
});
