import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { RISKS, type Risk } from './step.ts';
import { line, oneOf } from './text.ts';
import { word } from './words.ts';

const frame = z.string().trim().min(1, 'write a text');
/** Stands between others: its spaces count. */
const joint = z.string().min(1, 'write a text');

/** content/desk/<style>.yaml: how a help desk words its replies. {name} in a text is filled in. */
export function deskFile(languages: readonly Language[]) {
  const cost = frame.describe('what the step costs, within a sentence');
  return z.strictObject({
    title: line.describe('the name of the style'),
    language: oneOf(languages).describe('the language it is written in'),
    order: z.int().default(99).describe('its place among the styles; the first of a language answers tickets in it'),
    greeting: frame.describe('how a reply begins, with {desk}'),
    cause: frame.describe('what it may be, with {causes}'),
    or: joint.describe('what stands between two causes'),
    steps: frame.describe('what stands before the steps'),
    step: frame.describe('a step, with {n}, {title}, {minutes} and {risks}'),
    risks: z
      .strictObject({ none: cost, ...(Object.fromEntries(RISKS.map((risk) => [risk, cost])) as Record<Risk, typeof cost>) })
      .describe('what a step may cost, and none'),
    back: frame.describe('what to write back where nothing helped'),
    ask: word.describe('what stands before questions, with {n}'),
    questions: z
      .record(z.string(), frame)
      .describe('what to ask where a ticket does not say it: by facet, and message for what the screen says'),
    secret: frame.describe('never to send a password'),
    notice: frame.describe('a notice to a whole group'),
  });
}

type DeskFile = z.output<ReturnType<typeof deskFile>>;

/** How a reply is worded: a file of content/desk, by its name. */
export interface ReplyStyle extends DeskFile {
  id: string;
}
