import { checkContent } from '../../src/library/check.ts';
import { formatProblem } from '../../src/library/problem.ts';

const ACCESSIBILITY = `level: AA
tested: { from: 2026-11-01, until: 2026-11-23 }
browser: Chromium 1
criteria:
  - criterion: 1.4.3
    title: { ja: コントラスト, en: Contrast }
    level: AA
    since: '2.0'
    result: met
    method: [hand]
    date: 2026-11-20
  - criterion: 2.1.1
    title: { ja: キーボード, en: Keyboard }
    level: A
    since: '2.0'
    result: not-tested
`;

const PRODUCT = `name: Kettle
maker: Brew
names: [Kettle]
screens: en
hops: [{ id: device, title: { ja: 端末, en: Device } }, { id: server, title: { ja: サーバー, en: Server } }]
sourceKinds: [{ id: maker, title: { ja: 公式, en: Maker } }, { id: practice, title: { ja: 方法, en: Practice }, pages: false }]
`;

const words = (name: string, scripts: string, locale: string, skip: string, count: string) => `language:
  name: ${name}
  scripts: [${scripts}]
  locale: ${locale}
words:
  site.skip: ${skip}
  finder.count: ${count}
`;

const style = (language: string) => `title: ${language}
language: ${language}
to: 'T {name}'
agent: '{desk} {agent}'
open: 'O {from}'
again: 'A {from}'
sorry: S
problem: '({n})'
steps: S
step: '{n}. {title} ({minutes}{costs})'
costs: ', {risks}'
risks: { signs-out: B, loses-data: C, costs-money: D, cannot-undo: E, needs-admin: F }
skipped: 'L {steps}'
back: B
items: { device: D, tried: T }
ask: '{n}?'
questions: { device: D, message: M }
question: '{question} ({answers})'
or: ' / '
check: C
elsewhere: 'E {name}'
beyond: B
secret: X
notice: N
`;

const SETTINGS = {
  'content/facets.yaml': `
- { id: device, label: { ja: 端末, en: Device }, open: true, values: [{ id: mac, label: { ja: Mac, en: Mac } }, { id: ios, label: { ja: iPhone, en: iPhone } }] }
- { id: who, label: { ja: 人, en: Who }, fits: false, values: [{ id: self, label: { ja: 自分, en: You } }, { id: admin, label: { ja: 管理者, en: Admin } }] }
`,
  'content/sources.yaml': `
- { id: help-page, title: { ja: 案内, en: Help }, kind: maker, address: 'https://example.com/help', read: 2026-11-23 }
`,
  'content/site.yaml': 'name: Test\naddress: https://test.example/\nlanguages: [ja, en]\n',
  'content/synonyms.yaml': '[]\n',
  'content/elsewhere.yaml': '[]\n',
  'content/redirects.yaml': 'moved: []\n',
  'content/accessibility.yaml': ACCESSIBILITY,
  'content/product.yaml': PRODUCT,
  'content/words/ja.yaml': words('日本語', 'Hiragana, Han', 'ja_JP', '本文へ', "'{n} 件'"),
  'content/words/en.yaml': words('English', 'Latin', 'en_US', 'Skip', "{ one: '{n} result', other: '{n} results' }"),
  'content/desk/plain.yaml': style('ja'),
  'content/desk/english.yaml': style('en'),
  ...Object.fromEntries(
    ['about', 'privacy', 'accessibility', 'for-desks'].map((name) => [
      `content/pages/ja/${name}.mdx`,
      '---\ntitle: 題\nsummary: 文\n---\n\n本文。\n',
    ]),
  ),
};

export const JA = 'content/articles/ja/symptoms/stuck.mdx';
export const EN = 'content/articles/en/symptoms/stuck.mdx';
export const CAUSE = 'content/articles/ja/causes/clock.mdx';
export const STEP = 'content/steps/ja/wait.mdx';

const FILES: Record<string, string> = {
  ...SETTINGS,
  [JA]: `---
id: 1001
title: 動かない
summary: 待ってください。
about: { device: [mac] }
notFor: {}
who: [self]
causes: [{ key: cause/clock, likelihood: common }]
steps:
  - use: wait
  - id: try-again
    title: もう一度試す
    minutes: 1
    risks: []
sources: [help-page]
reviewed: 2026-11-23
reviewBy: 2027-05-23
---

説明です <Cite s="help-page" />。

<Step id="wait" />

<Step id="try-again">

[時計](/causes/clock/#set)を見ます。

</Step>
`,
  [EN]: `---
title: Stuck
summary: Wait.
steps:
  try-again: Try again
---

Text <Cite s="help-page" />.

<Step id="wait" />

<Step id="try-again">

See [the clock](/causes/clock/).

</Step>
`,
  [CAUSE]: `---
id: 2001
title: 時計
summary: 合わせます。
about: {}
notFor: {}
who: [self]
steps:
  - { id: set, title: 合わせる, minutes: 1, risks: [] }
sources: [help-page]
reviewed: 2026-11-23
reviewBy: 2027-05-23
---

<Step id="set">

合わせます <Cite s="help-page" />。

</Step>
`,
  [STEP]: `---
title: 待つ
minutes: 1
risks: []
sources: [help-page]
reviewed: 2026-11-23
reviewBy: 2027-05-23
---

待ちます <Cite s="help-page" />。
`,
  'content/steps/en/wait.mdx': '---\ntitle: Wait\n---\n\nWait <Cite s="help-page" />.\n',
};

/** A small content that has no fault, by path. */
export function goodContent(): Map<string, string> {
  return new Map(Object.entries(FILES));
}

/**
 * The problems of the small content after one edit, one a line.
 * @param file the file to edit
 * @param from what stands there; must be there
 * @param to what is written instead
 */
export function problemsAfter(file: string, from: string, to: string): string {
  const files = goodContent();
  const text = files.get(file);
  if (!text?.includes(from)) throw new Error(`${file} does not contain ${from}`);
  return problemsOf(files.set(file, text.replace(from, to)));
}

/** The problems of a content, one a line. */
export function problemsOf(files: ReadonlyMap<string, string>): string {
  return checkContent(files).map(formatProblem).join('\n');
}
