import { KINDS, type Kind } from '../model/kinds.ts';

/** The next free id of a kind. Ids are never reused, so it is one above the highest. */
export function nextId(kind: Kind, taken: readonly number[]): number {
  const thousand = (KINDS.find((entry) => entry.kind === kind)?.thousand ?? 1) * 1000;
  return Math.max(thousand, ...taken.filter((id) => id >= thousand && id < thousand + 1000)) + 1;
}

/** What a template says in the place of words. */
const JAPANESE = {
  title: '題を書きます',
  summary: '答えを 1 文で書きます。',
  alias: '人が実際に入力する言葉',
  step: 'することを書きます',
  text: '見分け方と理由を 2 文か 3 文で書きます',
  action: '1 行に 1 つの操作を書きます。',
  success: 'うまくいったときに見えるものを書きます。',
};
const ENGLISH: typeof JAPANESE = {
  title: 'Write the title',
  summary: 'Write the answer in one sentence.',
  alias: 'what people really type',
  step: 'Write what to do',
  text: 'Write how to recognize it, and why it happens, in two or three sentences',
  action: 'Write one action a line.',
  success: 'Write what the reader sees when it worked.',
};

/** The id of the step in a template, which would be its address for good. */
export const TEMPLATE_STEP = 'first-step';

/** Whether a writer left a text as a template has it. */
export function isTemplate(text: string): boolean {
  return [JAPANESE, ENGLISH].some((words) => Object.values(words).includes(text.trim()));
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
title: ${JAPANESE.title}
summary: ${JAPANESE.summary}
aliases: [${JAPANESE.alias}]
about: {}
notFor: {}
who: [self]
${id < 2000 ? 'causes: []\n' : ''}steps:
  - use: check-status
  - id: ${TEMPLATE_STEP}
    title: ${JAPANESE.step}
    minutes: 2
    risks: []
sources: [common-practice]
reviewed: ${today}
reviewBy: ${inHalfAYear}
---

${JAPANESE.text} <Cite s="common-practice" />。

<Step id="check-status" />

<Step id="${TEMPLATE_STEP}">

1. ${JAPANESE.action}

<Success>

${JAPANESE.success}

</Success>

</Step>
`,
    `---
title: ${ENGLISH.title}
summary: ${ENGLISH.summary}
aliases: [${ENGLISH.alias}]
steps:
  ${TEMPLATE_STEP}: ${ENGLISH.step}
---

${ENGLISH.text} <Cite s="common-practice" />.

<Step id="check-status" />

<Step id="${TEMPLATE_STEP}">

1. ${ENGLISH.action}

<Success>

${ENGLISH.success}

</Success>

</Step>
`,
  ];
}
