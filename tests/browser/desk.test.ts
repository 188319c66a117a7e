import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { liveSite, type LiveSite } from '../support/site.ts';

let site: LiveSite;
beforeAll(async () => {
  site = await liveSite();
});
afterAll(() => site.close());
afterEach(() => {
  expect(site.faults.splice(0)).toEqual([]);
});

interface Ticket {
  name: string;
  text: string;
  article: string;
  says: string[];
}

const tickets = JSON.parse(readFileSync('tests/browser/tickets.json', 'utf8')) as Ticket[];
const permissions = ['clipboard-read', 'clipboard-write'];

describe('from a ticket to a copied reply', () => {
  it.each(tickets)('in two actions: $name', async ({ text, article, says }) => {
    const page = await site.open('/desk/', { permissions });
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
    await page.getByLabel('1. 相談の文を貼り付けます').fill(text);
    await expect.poll(() => page.getByLabel('返信の文').inputValue()).toContain('https://');
    await page.getByRole('button', { name: 'テキストをコピー' }).click();
    await page.getByText('コピーしました').waitFor();
    const reply = await page.evaluate(() => navigator.clipboard.readText());
    expect(reply).toContain(`/${article}/`);
    for (const part of says) expect(reply).toContain(part);
    // Nothing personal of the ticket is in the reply, in the address, or in a request.
    for (const secret of text.match(/[\w.]+@[\w.]+|\d{3}-\d{4}-\d{4}|山田|Yamada|Smith/g) ?? []) {
      expect(reply).not.toContain(secret);
      expect(decodeURIComponent(page.url() + requests.join(' '))).not.toContain(secret);
    }
    for (const line of reply.split('\n').filter((each) => each.includes('https://'))) expect(line).toMatch(/^https:\/\/\S+$/);
    await page.context().close();
  });
});

it('what an agent changed in the reply is not written over', async () => {
  const page = await site.open('/desk/');
  await page.getByLabel('1. 相談の文を貼り付けます').fill('ログイン画面に何度も戻ります');
  const reply = page.getByLabel('返信の文');
  await expect.poll(() => reply.inputValue()).toContain('https://');
  await reply.fill('自分の言葉');
  await page.getByLabel('文体').selectOption('easy');
  expect(await reply.inputValue()).toBe('自分の言葉');
  await page.getByRole('button', { name: 'つくり直す' }).click();
  expect(await reply.inputValue()).toContain('メールを ありがとうございます');
  await page.context().close();
});

it('a notice to a group and questions alone need no article', async () => {
  const page = await site.open('/desk/');
  await page.getByLabel('1. 相談の文を貼り付けます').fill('使えません');
  await page.getByLabel('内容').selectOption('notice');
  await expect.poll(() => page.getByLabel('返信の文').inputValue()).toContain('ログインを繰り返さず、お待ちください');
  await page.getByLabel('内容').selectOption('ask');
  await expect.poll(() => page.getByLabel('返信の文').inputValue()).toContain('あと 2 点お知らせください');
  await page.context().close();
});
