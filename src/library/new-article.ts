/** What the template says in the place of words. */
const TEMPLATE = [
  '題を書きます',
  '答えを 1 文で書きます。',
  '人が実際に入力する言葉',
  'Write the title',
  'Write the answer in one sentence.',
  'what people really type',
];

/** Whether a writer left a line of the front matter as the template has it. */
export function isTemplate(line: string): boolean {
  return TEMPLATE.includes(line);
}

/**
 * The Japanese and the English file of a new article: everything a check asks for is there, to be written over.
 * @param today YYYY-MM-DD
 */
export function newArticle(id: number, today: string): [ja: string, en: string] {
  const [year, ...rest] = today.split('-');
  const inHalfAYear = new Date(Date.UTC(Number(year), Number(rest[0]) - 1 + 6, Number(rest[1]))).toISOString().slice(0, 10);
  return [
    `---
id: ${id}
title: 題を書きます
summary: 答えを 1 文で書きます。
aliases: [人が実際に入力する言葉]
about: {}
notFor: {}
who: [self]
steps:
  - use: check-status
  - id: first-step
    title: することを書きます
    minutes: 2
    risks: []
sources: [common-practice]
reviewed: ${today}
reviewBy: ${inHalfAYear}
---

見分け方と理由を 2 文か 3 文で書きます <Cite s="common-practice" />。

<Step id="check-status" />

<Step id="first-step">

1. 1 行に 1 つの操作を書きます。

<Success>

うまくいったときに見えるものを書きます。

</Success>

</Step>
`,
    `---
title: Write the title
summary: Write the answer in one sentence.
aliases: [what people really type]
steps:
  first-step: Write what to do
---

Write how to recognize it, and why it happens, in two or three sentences <Cite s="common-practice" />.

<Step id="check-status" />

<Step id="first-step">

1. Write one action a line.

<Success>

Write what the reader sees when it worked.

</Success>

</Step>
`,
  ];
}
