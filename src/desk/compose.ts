import type { FacetValues } from '../model/catalogue.ts';
import { fill } from '../model/i18n/fill.ts';
import { listOf } from '../model/i18n/list.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';
import { fits } from '../model/facets.ts';
import type { Key } from '../model/kinds.ts';
import { MESSAGE, TRIED } from '../model/questions.ts';
import { ADMINS } from '../model/worries.ts';
import type { Finding } from '../search/find.ts';
import { nextChecks } from '../triage/next-check.ts';
import { UNKNOWN, type Table } from '../triage/table.ts';
import { sentencesOf } from './courtesy.ts';
import type { Kind } from './judge.ts';
import { meaningOf, type Meanings } from './meaning.ts';
import { isForReaders, type DeskArticle, type PlannedStep } from './plan.ts';
import type { Reading } from './reading.ts';
import type { Answers } from './settings.ts';
import { answerText, noticeText, outsideText, questionText, type Letter } from './reply.ts';

/** A reply asks for so much beside checks, and so many of these: a mail is read, a questionnaire is not. */
const ASKED = { own: 2, checks: 2 };

/** What a check asks, in the language of a style. */
export interface CheckQuestion {
  question: string;
  answers: string[];
}

/** What a reply is made of. */
export interface Composition {
  kind: Kind;
  letter: Letter;
  chosen: FacetValues;
  reading: Pick<
    Reading,
    'tried' | 'isShown' | 'isSilent' | 'worries' | 'open' | 'isUrgent' | 'wantsCall' | 'isPrivate' | 'isHouse' | 'known' | 'several'
  >;
  finding: Pick<Finding, 'recognised' | 'stranger'> | undefined;
  /** The articles chosen, and the steps of theirs that may go in. */
  articles: readonly DeskArticle[];
  steps: readonly PlannedStep[];
  answers: Answers;
  /** What known messages mean, by their codes. */
  meanings: Meanings;
  /** What checks could tell, and how they are asked. */
  table: Table;
  questions: Readonly<Record<string, CheckQuestion>>;
  /** Where the cause is found step by step, and where all else is helped with; empty where there is no such page. */
  checkPage: string;
  help: string;
}

/** The text of a reply of any kind; empty where nothing was found out yet. An answer without an article asks back. */
export function composeReply(made: Composition): string {
  const { kind, letter, articles, finding } = made;
  if (kind === 'notice') return noticeText(letter, answersOf(made));
  if (kind === 'out-of-scope') return outsideOf(made);
  if (kind === 'reply' && !finding) return '';
  return kind === 'reply' && articles.length ? answerOf(made) : questionsOf(made);
}

function answerOf(made: Composition): string {
  const { letter, chosen, reading, finding, articles, steps } = made;
  const { style } = letter;
  const parts = articles.map(({ key, reply, summary, everyStep }, at) => ({
    sentence: [
      ...sentencesOf(reply[style.id] ?? summary)
        .slice(0, isNarrowed(key, steps) ? 1 : undefined)
        .map((sentence) => sentence.trim()),
      ...(at === 0 ? meaningOf(style, finding, articles, made.meanings) : []),
    ].join(style.between),
    everyStep,
    steps: steps.filter((step) => step.key === key && step.ticked),
  }));
  const skipped = steps.filter(
    ({ id, ticked }, at) => !ticked && reading.tried.includes(id) && steps.findIndex((step) => step.id === id) === at,
  );
  const isOf = (facet: string) => articles.some(({ own }) => facet in own);
  const isAsked = (item: string) =>
    item === TRIED ||
    (item === MESSAGE
      ? !isMessageTold(reading, finding)
      : !chosen[item] && !reading.several[item] && !reading.known.includes(item) && isOf(item));
  const items = Object.entries(style.items).flatMap(([item, line]) => (isAsked(item) ? [line] : []));
  return answerText(letter, parts, {
    answers: [...answersOf(made), ...promiseOf(style, reading.open)],
    skipped: skipped.map(({ title }) => title),
    items,
    notes: notesOf(made),
  });
}

/** So many steps that were tried or cannot help rule out what a symptom mostly comes from. */
const NARROWED = 2;

/** Whether what was told rules out what the second sentence of an article about a symptom gives as the usual causes. */
function isNarrowed(key: Key, steps: readonly PlannedStep[]): boolean {
  return key.startsWith('symptom/') && steps.filter((step) => step.key === key && step.left).length >= NARROWED;
}

/** What to do meanwhile, where a reply is about one article; what not to do, once each; and what the desk looks at itself. */
function notesOf(made: Composition): string[] {
  const { letter, articles, reading } = made;
  const { style } = letter;
  const [only] = articles.length === 1 ? articles : [];
  return [
    ...(reading.isUrgent && style.urgent && only?.meanwhile ? [fill(style.urgent, { meanwhile: only.meanwhile })] : []),
    ...new Set(articles.flatMap(({ avoid }) => (style.avoid && avoid ? [fill(style.avoid, { avoid })] : []))),
    ...(reading.isPrivate ? [] : checkedByDesk(made)),
  ];
}

/** What the desk looks at itself, each once: in an article's words, else in those of the style. */
function checkedByDesk({ letter: { style }, articles, answers, chosen, reading }: Composition): string[] {
  const told = articles.flatMap(({ key, steps }) => {
    const own = answers[key]?.[ADMINS]?.[style.id];
    const isTheirs = steps.some((step) => fits(step.facets, chosen) && !isForReaders(step));
    const said = own ?? style.admins;
    return said && (isTheirs || (own && reading.isHouse)) ? [said] : [];
  });
  return told.length ? [[...new Set(told)].join(style.between)] : [];
}

/** What is said to somebody who wants a call, and to questions beside the trouble: by the first article that says something, or as the style says it of whoever can fix it. */
function answersOf({ letter: { style }, articles, answers, reading, steps }: Composition): string[] {
  const called = reading.wantsCall && style.callback ? [style.callback] : [];
  const answered = reading.worries.flatMap((worry) => {
    const [own] = articles.flatMap(({ key }) => answers[key]?.[worry]?.[style.id] ?? []);
    const said = style.worries[worry] ?? {};
    if (own) return own;
    if (typeof said === 'string') return said;
    // Who can fix it says where to go on: to the steps.
    return !steps.some(({ ticked }) => ticked) ? [] : articles.flatMap(({ who }) => who.flatMap((each) => said[each] ?? [])).slice(0, 1);
  });
  return [...called, ...answered];
}

/** That the desk finds out what is asked and nothing answers. */
function promiseOf(style: ReplyStyle, questions: readonly string[]): string[] {
  if (!style.asked || !questions.length) return [];
  const quoted = questions.map((question) => fill(style.quoted, { question: question.replace(/[。.]$/, '') }));
  return [fill(style.asked, { questions: listOf(style.language, quoted) })];
}

function isMessageTold({ isShown, isSilent }: Composition['reading'], finding: Composition['finding']): boolean {
  return isShown || isSilent || !!finding?.recognised.length;
}

/**
 * Asks for what the screen says, and the checks that would tell most of this person: the same as on the page for readers. What was tried is
 * not asked again.
 */
function questionsOf(made: Composition): string {
  const { letter, chosen, reading, finding, table, questions, checkPage } = made;
  const { style } = letter;
  const isTold = (item: string) => (item === MESSAGE ? isMessageTold(reading, finding) : !!chosen[item]);
  const own = Object.entries(style.questions).filter(([item]) => !questions[item] && !isTold(item));
  const answers = Object.fromEntries(reading.tried.map((id) => [id, UNKNOWN]));
  const asked = nextChecks(table, { chosen, answers })
    .slice(0, ASKED.checks)
    .map(({ id }) => style.questions[id] ?? worded(style, questions[id]));
  return questionText(letter, answersOf(made), [...own.slice(0, ASKED.own).map(([, line]) => line), ...asked], checkPage);
}

function worded(style: ReplyStyle, { question, answers }: CheckQuestion = { question: '', answers: [] }): string {
  return fill(style.question, { question, answers: answers.join(style.or) });
}

function outsideOf({ letter, finding, reading: { isUrgent }, help }: Composition): string {
  const { style } = letter;
  const hurry = isUrgent && style.hurry ? style.between + style.hurry : '';
  const { kind, name } = finding?.stranger ?? { kind: 'beyond' };
  if (name) return outsideText(letter, fill(style.elsewhere, { name }) + hurry, '');
  return (kind === 'elsewhere' || kind === 'beside') && style.another
    ? outsideText(letter, style.another + hurry, '')
    : outsideText(letter, style.beyond, help);
}
