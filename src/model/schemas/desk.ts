import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { RISKS, type Risk } from './step.ts';
import { line, oneOf } from './text.ts';
import { word } from './words.ts';

const frame = z.string().trim().min(1, 'write a text');
/** Stands within a line: its spaces count. */
const joint = z.string().min(1, 'write a text');

/** content/desk/<style>.yaml: how a help desk words its replies. {name} in a text is filled in. */
export function deskFile(languages: readonly Language[]) {
  const cost = frame.describe('what the step costs, within a sentence');
  return z.strictObject({
    title: line.describe('the name of the style'),
    language: oneOf(languages).describe('the language it is written in'),
    order: z.int().default(99).describe('its place among the styles; the first of a language answers tickets in it'),
    between: z.string().default(' ').describe('what stands between two sentences'),
    to: frame.describe('to whom, with {name}'),
    honours: z.record(z.string(), frame).default({}).describe('the same for somebody with a title, by the title in tickets.yaml'),
    hello: frame.optional().describe('what stands in its place where nobody knows the name'),
    agent: frame.describe('who writes, with {desk} and {agent}'),
    open: frame.describe('how the reply to a first mail begins, with {from}'),
    called: frame.optional().describe('how the reply to notes of a call begins, with {from}'),
    again: frame.describe('how the reply to a further mail begins, with {from}'),
    sorry: frame.describe('one sentence for somebody who is angry'),
    late: frame.optional().describe('the same for somebody who was not answered'),
    problem: frame.describe('what stands above each of two problems, with {n}'),
    steps: frame.describe('what stands before the steps'),
    stepsOfGuide: frame.optional().describe('the same where every step has to be done'),
    stepsOfTwo: frame.optional().describe('the same where there are two problems'),
    noSteps: frame.optional().describe('the same where there is nothing to try; nothing is asked for then'),
    step: frame.describe('a step, with {n}, {title}, {minutes} and {costs}'),
    costs: joint.describe('what a step may cost, inside its line, with {risks}; left out where nothing is lost'),
    risks: z
      .strictObject(Object.fromEntries(RISKS.map((risk) => [risk, cost])) as Record<Risk, typeof cost>)
      .describe('what a step may cost'),
    skipped: frame.describe('which steps are left out since they were tried, with {steps}'),
    worries: z
      .record(z.string(), z.union([frame, z.record(z.string(), frame)]))
      .default({})
      .describe('what is said to a question that stands beside the trouble, by its file in content/worries; or that by who can fix it'),
    meaning: frame.optional().describe('what the message on the screen means, with {meaning}'),
    asked: frame.optional().describe('to questions that nothing above answers, with {questions}'),
    quoted: frame.default('“{question}”').describe('a question in quotation marks, with {question}'),
    avoid: frame.optional().describe('what not to do, with {avoid}; left out in a style whose words articles do not have'),
    callback: frame.optional().describe('to somebody who wants to be called'),
    urgent: frame.optional().describe('what to do meanwhile where it is urgent, with {meanwhile}'),
    admins: frame
      .optional()
      .describe('where an article says nothing of its own (answers): what is said where an administrator has something to do as well'),
    back: frame.describe('what to do where nothing helped: write back, with what follows'),
    items: z.record(z.string(), frame).describe('what to write then, where the ticket did not say it: by facet, message and tried'),
    ask: word.describe('what stands before questions, with {n}'),
    questions: z
      .record(z.string(), frame)
      .describe(
        'what to ask where a ticket says too little: by message for what the screen says, by facet, and by check, which has words of its own else',
      ),
    question: frame.describe('a check as a question, with {question} and {answers}'),
    or: joint.describe('what stands between two answers'),
    check: frame.describe('what stands before the address where the cause can be found step by step'),
    elsewhere: frame.describe('to somebody who asks about another product, with {name}'),
    another: frame.optional().describe('to somebody who asks about another product whose name was not read; beyond, where it is left out'),
    hurry: frame.optional().describe('added to these two where it is urgent'),
    beyond: frame.describe('to somebody who asks about something else the product does'),
    secret: frame.describe('never to send a password'),
    close: frame.optional().describe('how a reply ends'),
    reporter: frame.optional().describe('what stands before the notice where somebody told of it'),
    notice: frame.describe('a notice to a whole group'),
  });
}

type DeskFile = z.output<ReturnType<typeof deskFile>>;

/** How a reply is worded: a file of content/desk, by its name. */
export interface ReplyStyle extends DeskFile {
  id: string;
}
