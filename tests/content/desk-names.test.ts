import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameIn } from '../../src/desk/names.ts';
import { settingsOf } from '../../src/library/library.ts';

const { tickets } = settingsOf(process.cwd());

describe('who writes', () => {
  const titled = /^(?:Prof|Dr|Mr|Ms|Mrs)\.? /;
  const bare = (name: string) => name.replace(/\s/g, '').replaceAll('・', '').toLowerCase();

  it.each([
    ['280 people say it in as many ways', 'names', 0.1],
    ['140 more do, in forms, chats, notes of calls and signatures of their own', 'names-again', 0.13],
  ])('is found where %s', (_who, file, most) => {
    const mails = readFileSync(`tests/desk/${file}.jsonl`, 'utf8').trim().split('\n');
    const named = mails.map((line) => JSON.parse(line) as { text: string; name: string });
    const missed = named.filter(({ text, name }) => bare(nameIn(text, tickets).replace(titled, '')) !== bare(name));
    expect(missed.length / named.length).toBeLessThanOrEqual(most);
  });

  it.each([
    ['堀です。ChatGPT落ちてますか?', '堀'],
    ['お疲れさまです。総務課関口です。入れません。', '関口'],
    ['こんにちは。わたしはグエン・ティ・フオンです。', 'グエン・ティ・フオン'],
    ['ChatGPT won’t load.\n\nLucy\n\nSent from my iPhone', 'Lucy'],
    ['Hi, Mei Tanaka (Procurement). It says 409.', 'Mei Tanaka'],
    ['hi this is deepa from accounts, chatgpt is not opening', 'Deepa'],
    ['田中さん\n\nまだ入れません。', ''],
    ['しつもんです。どうして はいれませんか。', ''],
    ['大丈夫です。もう入れました。', ''],
    ['Hello again,\nstill the same message.', ''],
  ])('%j', (text, name) => {
    expect(nameIn(text, tickets)).toBe(name);
  });
});
