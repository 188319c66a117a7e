import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { settingsOf } from '../../src/library/library.ts';
import { readTerms, spellingsIn } from '../../src/library/terms.ts';
import { wordsIn } from '../support/interface-words.ts';
import { proseOf, sentencesAndNames } from '../support/prose.ts';
import { findingsIn } from '../support/textlint.ts';

const article = (body: string, avoid = '待ってください。') => proseOf(`---\navoid: [${avoid}]\n---\n\n${body}\n`);

describe('the Japanese', () => {
  it('of every article and shared step reads well and has one spelling a term', async () => {
    const files = [...filesOfContent(process.cwd())].filter(([file]) => /\/ja\/.*\.mdx$/.test(file));
    const findings = [];
    for (const [file, text] of files) findings.push(...(await findingsIn(file, proseOf(text))));
    expect(findings).toEqual([]);
  });

  it('of the interface does too', async () => {
    expect(await findingsIn('content/words/ja.yaml', sentencesAndNames(wordsIn(settingsOf(process.cwd()), 'ja')))).toEqual([]);
  });
});

describe('a mistake is found', () => {
  it('in the text inside the tags', async () => {
    const findings = await findingsIn('x.mdx', article('<Success>\n\n会話の画面が見れます。\n\n</Success>'));
    expect(findings).toEqual(['x.mdx:7 no-dropping-the-ra: ら抜き言葉を使用しています。\n  会話の画面が見れます。']);
  });

  it('in what the front matter says', async () => {
    expect(await findingsIn('x.mdx', article('待ちます。', '二段階認証を切らないでください。'))).toHaveLength(1);
  });

  it('in the spelling of a term', async () => {
    const findings = await findingsIn('x.mdx', article('別のブラウザーで [Chat GPT](/a/)を開きます。'));
    expect(findings.map((finding) => finding.split('\n')[0])).toEqual([
      'x.mdx:5 terms: ブラウザー => ブラウザ',
      'x.mdx:5 terms: Chat GPT => ChatGPT',
    ]);
  });

  it('in a sentence that is too long, citations and Latin letters aside', async () => {
    const quoting =
      '全員に起きるなら、`chatgpt.com` と `auth.openai.com` への通信(**Continue with Google** など)を調べます <Cite s="openai-network" />。';
    expect(await findingsIn('x.mdx', article(quoting))).toEqual([]);
    const long =
      '同じネットワークを使う会社や学校の全員に起きるなら、管理者がフィルターの設定を開いて、ログインの画面への通信を止めていないかを調べます。';
    expect((await findingsIn('x.mdx', article(long)))[0]).toContain('sentence-length');
  });
});

it('the check of content finds in the examples of each term what prh finds', async () => {
  const text = readFileSync('content/terms/ja.yaml', 'utf8');
  const { terms } = readTerms('content/terms/ja.yaml', text);
  const examples = [...text.matchAll(/from: ([^,]+), to:/g)].map(([, from = '']) => from);
  expect(examples.length).toBeGreaterThanOrEqual(terms.length);
  const ours = spellingsIn(examples.join('\n\n'), terms).map(({ found, expected }) => `${found} => ${expected}`);
  const findings = await findingsIn('x.mdx', examples.join('\n\n'));
  const theirs = findings.flatMap((finding) => /terms: (.*)/.exec(finding)?.[1] ?? []);
  expect(ours.sort()).toEqual(theirs.sort());
});
