import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../src/library/advice.ts';
import { filesOfContent } from '../../src/library/content-files.ts';
import { newArticle } from '../../src/library/new-article.ts';
import { formatProblems } from '../../src/library/problem.ts';
import { CAUSE, EN, goodContent, JA, STEP } from '../support/content.ts';

/** What is said of the small content after an edit. It is small, so that some advice is always open. */
function adviceAfter(file: string, from: string | RegExp, to: string): string {
  const files = goodContent();
  const text = files.get(file) ?? '';
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  return formatProblems(adviseOn(files.set(file, edited)));
}

const aliases = (count: number) => `aliases: [${Array.from({ length: count }, (_, index) => `a${index}`).join(', ')}]\nsteps:`;

describe('a writer is told, with file, field and remedy, of', () => {
  it.each([
    ['an article that is too short', JA, 'minutes: 1', 'minutes: 2', `${JA}:19  text: has 17 kanji and kana`, 'Write 600 to 2500'],
    ['an article that is too long', JA, '説明です', '説明です。'.repeat(700), `${JA}:19  text: has 35`, 'Write 600 to 2500'],
    ['too few steps', JA, 'minutes: 1', 'minutes: 2', `${JA}:9  steps: has 2. Write 3 to 9`],
    ['a symptom with one cause', JA, 'title: 動かない', 'title: 動きません', `${JA}:8  causes: names 1. A symptom has two causes at least`],
    ['too few aliases', JA, 'steps:', aliases(4), 'aliases: has 4. Write 5 to 20'],
    ['too many aliases in a translation', EN, 'steps:', aliases(21), `${EN}:4  aliases: has 21`],
    ['Markdown where it is not read', EN, 'summary: Wait.', "summary: '**Wait**.'", `${EN}:3  summary: holds Markdown`],
    [
      'a step that does not say what is seen',
      JA,
      'title: 動かない',
      'title: 動きません',
      '<Step id="try-again">: does not say what is seen',
    ],
    [
      'administrators sent to the administrator',
      JA,
      /$/,
      '\n<Admins>\n\n管理者に連絡します。\n\n</Admins>\n',
      '<Admins>: sends administrators',
    ],
    ['a cause that no symptom names', JA, /causes: .*\n/, '', `${CAUSE}  is named by no symptom`],
  ])('%s', (_name, file, from, to, ...told) => {
    const advice = adviceAfter(file, from, to);
    for (const words of told) expect(advice).toContain(words);
  });

  it.each([
    [
      'a word that the list of its language has another for',
      JA,
      '時計](/causes',
      'ブラウザー](/causes',
      `${JA}:26  "ブラウザー" is not the word for it here. Write "ブラウザ"`,
    ],
    ['such a word in the front matter', JA, 'もう一度試す', 'サインインする', `${JA}:12  steps.1.title: "サインイン" is not`],
    ['such a word in the second line of a paragraph', JA, '時計](', 'VPN](/causes/clock/)か\n[デバイスの時計](', `${JA}:27  "デバイス"`],
    [
      'such a word in a translation',
      EN,
      'See ',
      'See the grey line at ',
      `${EN}:14  "grey" is not the word for it here. Write "gray", as content/terms/en.yaml says`,
    ],
    [
      'such a word in a shared step',
      STEP,
      '待ちます <',
      '端末でChatGPT を待ちます <',
      `${STEP}:10  "でC" is not the word for it here. Write "で C"`,
    ],
  ])('%s', (_name, file, from, to, told) => {
    const files = goodContent();
    for (const list of ['content/terms/ja.yaml', 'content/terms/en.yaml']) files.set(list, readFileSync(list, 'utf8'));
    files.set(file, (files.get(file) ?? '').replace(from, to));
    expect(formatProblems(adviseOn(files))).toContain(told);
  });

  it('no word in code, in an address, in a label as a screen has it, or of which another language says so', () => {
    const files = goodContent().set('content/terms/ja.yaml', readFileSync('content/terms/ja.yaml', 'utf8'));
    const text = '`ブラウザー` と [時計](/causes/clock/#デバイス) と 「デバイス」';
    files.set(JA, (files.get(JA) ?? '').replace('[時計](/causes/clock/#set)', text));
    files.set(EN, (files.get(EN) ?? '').replace('Wait.', 'PC.'));
    expect(formatProblems(adviseOn(files))).not.toContain('is not the word');
  });

  it('a summary and a title that are too long', () => {
    expect(adviceAfter(JA, '動かない', '動'.repeat(29))).toContain(`${JA}:3  title: has 29 kanji and kana. Write 28 at most`);
    expect(adviceAfter(JA, '待ってください。', '待'.repeat(91))).toContain('summary: has 91 kanji and kana. Write 90 at most');
  });

  it('words of the template, wherever they stand', () => {
    const templates = [...filesOfContent(process.cwd())].filter(([file]) => file.startsWith('content/templates/'));
    const files = new Map([...goodContent(), ...templates]);
    for (const language of ['ja', 'en'])
      files.set(`content/articles/${language}/symptoms/new.mdx`, newArticle(files, language, 1999, '2026-11-28'));
    const advice = formatProblems(adviseOn(files));
    for (const [language, field] of ['ja', 'en'].flatMap((each) => ['title', 'summary'].map((word) => [each, word])))
      expect(advice).toMatch(new RegExp(`content/articles/${language}/symptoms/new.mdx:\\d+  ${field}: still says what the template says`));
    expect(advice.match(/ja\/symptoms\/new.mdx:\d+ .*still says/g)).toHaveLength(7);
    expect(advice.match(/first-step is the name in the template/g)).toHaveLength(2);
    expect(advice.match(/en\/symptoms\/new.mdx:\d+ .*still says/g)).toHaveLength(7);
  });

  it('a missing translation, of articles and of shared steps', () => {
    const files = goodContent();
    files.delete(EN);
    files.delete('content/steps/en/wait.mdx');
    const advice = formatProblems(adviseOn(files));
    expect(advice).toContain(`${JA}  is not translated`);
    expect(advice).toContain(`${STEP}  is not translated`);
  });

  it('sources and shared steps that nothing uses, and addresses that nobody keeps yet', () => {
    const files = goodContent().set('content/permalinks.lock', '/symptoms/stuck/\n');
    const source = "\n- { id: unused, title: { ja: 案内, en: Help }, kind: maker, address: 'https://example.com/b', read: 2026-11-23 }\n";
    files.set('content/sources.yaml', (files.get('content/sources.yaml') ?? '') + source);
    files.set('content/steps/ja/spare.mdx', files.get(STEP) ?? '');
    const advice = formatProblems(adviseOn(files));
    expect(advice).toContain('content/sources.yaml:4  unused: nothing cites it');
    expect(advice).toContain('content/steps/ja/spare.mdx  no article uses it');
    expect(advice).toMatch(/content\/permalinks.lock {2}lacks \d+ new addresses. Run npm run permalinks/);
  });
});

it('where a file cannot be read, the others are advised on at once, and nothing is said to be unused', () => {
  const files = goodContent();
  const advice = formatProblems(adviseOn(files.set(JA, (files.get(JA) ?? '').replace('id: 1001', 'id: no'))));
  expect(advice).toContain(`${CAUSE}:8  steps: has 1`);
  expect(advice).toContain(`${CAUSE}  is not translated`);
  expect(advice).not.toMatch(/named by no symptom|nothing cites it|no article uses it/);
  expect(advice).not.toContain(JA);
});
