import type { ReplyStyle } from '../model/schemas/desk.ts';
import type { Risk } from '../model/schemas/step.ts';
import { fill, say } from '../model/i18n/fill.ts';
import { listOf } from '../model/i18n/list.ts';

/** A step of a reply, with the link that fits the reader. */
export interface ReplyStep {
  title: string;
  minutes: number;
  risks: readonly Risk[];
  address: string;
}

export interface ReplyInput {
  style: ReplyStyle;
  /** The name of the help desk, and its contact and hours. */
  desk: string;
  signature: readonly string[];
  /** The titles of the articles that fit. */
  causes: readonly string[];
  steps: readonly ReplyStep[];
  /** What to ask, because the ticket did not say it: questions of the style. */
  questions: readonly string[];
}

/** What a help desk writes back, as plain text: each address alone on its line, an empty line after it. */
export function replyText({ style, desk, signature, causes, steps, questions }: ReplyInput): string {
  const { language } = style;
  const numbered = steps.map(({ title, minutes, risks, address }, index) => {
    const cost = risks.length
      ? listOf(
          language,
          risks.map((risk) => style.risks[risk]),
        )
      : style.risks.none;
    return `${fill(style.step, { n: index + 1, title, minutes, risks: cost })}\n${address}\n`;
  });
  const asked = questions.length
    ? [say(language, style.ask, { n: questions.length }), ...questions.map((question) => style.questions[question] ?? ''), '']
    : [];
  return [
    fill(style.greeting, { desk }),
    ...(causes.length ? [fill(style.cause, { causes: causes.join(style.or) })] : []),
    ...(steps.length ? [style.steps, '', ...numbered] : ['']),
    ...asked,
    ...(steps.length ? [style.back, ''] : []),
    style.secret,
    '',
    ...signature,
  ]
    .join('\n')
    .trim();
}
