import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/desk/problems.ts';
import { anyOf } from '../../src/desk/patterns.ts';
import { worryOf } from '../../src/desk/worries.ts';
import { settingsOf } from '../../src/library/library.ts';
import { draftOf } from '../support/desk-draft.ts';
import { worries } from '../support/read-mail.ts';

const { desk, tickets } = settingsOf(process.cwd());
const read = <Line>(name: string) =>
  readFileSync(`tests/desk/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('what is asked beside trouble', () => {
  const isQuestion = anyOf(tickets.asks);
  const all = read<{ lang: 'ja' | 'en'; text: string; worry: string[] }>('worries').map(({ lang, text, worry }) => ({
    worry,
    said: isQuestion(text) ? worryOf(text, worries[lang]) : undefined,
  }));
  const said = all.flatMap(({ worry, said: each }) => (each ? [{ worry, each }] : []));
  const right = said.filter(({ worry, each }) => worry.includes(each));

  it('is told of 336 sentences that were never learned from as often as is published, and hardly ever wrongly', () => {
    expect(right).toHaveLength(136);
    expect(said.length - right.length).toBeLessThanOrEqual(0.04 * said.length);
  });

  it('is hardly ever heard in 150 sentences that ask nothing of it', () => {
    expect(all.filter(({ worry, said: each }) => !worry.length && each).length).toBeLessThanOrEqual(2);
  });

  it('has something said to it in every style', () => {
    const kinds = Object.values(worries).flatMap((each) => each.kinds);
    for (const style of desk)
      expect(Object.keys(style.worries).sort()).toEqual([...new Set(kinds)].filter((kind) => kind !== 'none').sort());
  });
});

describe('whoever was broken into or taken in', () => {
  it.each([
    ['偽のログイン画面にパスワードを入れてしまいました。このまま放っておいて大丈夫でしょうか。', 'すぐに次の手順を'],
    ['偽のログイン画面にパスワードを入れてしまいました。パスワードを変えたほうがいいですか。', 'すぐに変えてください'],
    ['I typed my password into a fake ChatGPT login page. Can I leave it as it is?', 'at once'],
    ['I typed my password into a fake ChatGPT login page. Should I change my password?', 'change it at once'],
  ])('is told to act at once: %j', (text, said) => {
    expect(draftOf(text, 'ja').reply).toContain(said);
  });
});

describe('two problems in one mail', () => {
  const all = read<{ text: string; needed: string[] }>('twofold').map(({ text, needed }) => {
    return { needed, ticked: draftOf(text, 'ja').proposal.ticked };
  });

  it('get an article each as often as is published, where 45 people tell of two in as many ways', () => {
    const two = all.filter(({ needed }) => needed.length > 1);
    expect(two.filter(({ needed, ticked }) => needed.every((key) => ticked.includes(key)))).toHaveLength(19);
  });

  it('are hardly ever made of one, where 45 people tell of one as if it were two', () => {
    expect(all.filter(({ needed, ticked }) => needed.length === 1 && ticked.length > 1).length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['コードのメールが届きません。また、そちらで何か設定を変えられましたか。', 1],
    ['困りごとが2件あります。\n・コードのメールが届きません。\n・履歴がどこにも見当たりません。', 2],
    ['やったことです。\n1. 入口を開きました。\n2. 名前を入れました。\n3. 元の画面に戻りました。', 1],
    ['コードのメールが届きません。ついでに、履歴もどこにも見当たりません。', 2],
    ['The code does not arrive. By the way, my history is nowhere to be found.', 2],
  ])('are %j: %i', (text, count) => {
    expect(problemsIn(text, tickets)).toHaveLength(count);
  });
});
