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

/** Who writes to whom, and what came before. */
export interface Letter {
  style: ReplyStyle;
  /** To whom; empty where nobody knows. With which title, if with one. */
  name: string;
  honour?: string | undefined;
  /** The name of the help desk, of who writes for it, which may be empty, and its contact and hours. */
  desk: string;
  agent: string;
  signature: readonly string[];
  /** Whether it answers a further mail, notes of a call, and somebody angry. */
  isAgain: boolean;
  isCall: boolean;
  isAngry: boolean;
  /** Whether it comes late. */
  isLate: boolean;
}

/** One problem: what is said of it, and what to try. */
export interface ReplyPart {
  sentence: string;
  /** Whether every step of it has to be done. */
  everyStep?: boolean;
  steps: readonly ReplyStep[];
}

/** What a reply says beside its steps. */
export interface Beside {
  /** To questions that stand beside the trouble, whole sentences: who asks looks for them first. */
  answers: readonly string[];
  /** Titles of steps that were tried. */
  skipped: readonly string[];
  /** What not to do, what to do meanwhile, who else looks at it: whole paragraphs. */
  notes: readonly string[];
  /** What to write where nothing helps, whole lines. */
  items: readonly string[];
}

/**
 * What a help desk writes back where it can help: plain text, each address alone on its line, an empty line after it.
 * @param beside what is said beside the steps
 */
export function answerText(letter: Letter, parts: readonly ReplyPart[], { answers, skipped, notes, items }: Beside): string {
  const { style } = letter;
  const isTwo = parts.length > 1;
  const isWithout = parts.every(({ steps }) => !steps.length);
  const lead = (isWithout && style.noSteps) || (isTwo ? style.stepsOfTwo : parts[0]?.everyStep && style.stepsOfGuide) || style.steps;
  const answered = answers.join(style.between);
  // An answer stands between what is said of the trouble and what to try; of two troubles it stands before both.
  const intro = answered && !isTwo ? `\n\n${answered}\n\n${lead}` : style.between + lead;
  let number = 0;
  const written = parts.flatMap(({ sentence, steps }, at) => [
    ...(isTwo ? [fill(style.problem, { n: at + 1 })] : []),
    sentence + (at === 0 ? intro : ''),
    '',
    ...steps.map((step) => `${stepLine(style, step, ++number)}\n${step.address}\n`),
  ]);
  return letterOf(letter, [
    ...(answered && isTwo ? [answered, ''] : []),
    ...written,
    ...(skipped.length ? [fill(style.skipped, { steps: listOf(style.language, [...skipped]) }), ''] : []),
    ...notes.flatMap((note) => [note, '']),
    ...(isWithout && style.noSteps ? [] : [style.back, ...items, '']),
    style.secret,
  ]);
}

/**
 * What a help desk asks where a mail says too little.
 * @param answers to questions that stand beside the trouble
 * @param questions whole lines
 * @param address where the cause can be found step by step, if there is such a page
 */
export function questionText(letter: Letter, answers: readonly string[], questions: readonly string[], address: string): string {
  const { style } = letter;
  return letterOf(letter, [
    ...(answers.length ? [answers.join(style.between), ''] : []),
    ...(questions.length ? [say(style.language, style.ask, { n: questions.length }), ...questions, ''] : []),
    ...(address ? [style.check, address, ''] : []),
    style.secret,
  ]);
}

/** What is written where many are locked out: to all, and before that to who told of it, where anybody knows who that is. */
export function noticeText(letter: Letter, answers: readonly string[]): string {
  const { style, name } = letter;
  if (!name || !style.reporter) return style.notice;
  return letterOf(letter, [style.reporter, '', style.notice, ...(answers.length ? ['', answers.join(style.between)] : [])]);
}

/** A kind word to somebody whose question is for others. */
export function outsideText(letter: Letter, sentence: string, address: string): string {
  return letterOf(letter, [sentence, ...(address ? [address, ''] : [])]);
}

function letterOf(
  { style, name, honour = '', desk, agent, signature, isAgain, isCall, isAngry, isLate }: Letter,
  lines: readonly string[],
): string {
  const to = name ? fill(style.honours[honour] ?? style.to, { name }) : (style.hello ?? '');
  const from = agent ? fill(style.agent, { desk, agent }) : desk;
  const open = fill(isAgain ? style.again : (isCall && style.called) || style.open, { from });
  const sorry = (isLate && style.late) || (isAngry && style.sorry);
  return [
    ...(to ? [to, ''] : []),
    open + (sorry ? style.between + sorry : ''),
    '',
    ...lines,
    '',
    ...(style.close ? [style.close] : []),
    ...signature,
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A step as a line. What cannot be undone is said for all that may be lost: the page says what, a line of a mail would only frighten. */
function stepLine(style: ReplyStyle, { title, minutes, risks }: ReplyStep, n: number): string {
  const told = risks.filter((risk) => risk !== 'loses-data' || !risks.includes('cannot-undo'));
  const said = told.map((risk) => style.risks[risk]);
  const costs = said.length ? fill(style.costs, { risks: listOf(style.language, said) }) : '';
  return fill(style.step, { n, title, minutes, costs });
}
