import { z } from 'astro/zod';
import { date, line, slug } from './text.ts';

/** What a step may cost the reader. */
export const RISKS = ['signs-out', 'loses-data', 'costs-money', 'cannot-undo', 'needs-admin'] as const;

/** What every step says about itself before it is opened. */
export const stepFields = {
  title: line.describe('what to do, as an instruction'),
  titles: z.record(slug, line).optional().describe('by style of replies: the title in its words, where it has its own'),
  minutes: z.int().min(1).max(60).describe('how long it takes, in minutes'),
  risks: z.array(z.enum(RISKS)).describe('what it may cost; [] when nothing is lost'),
};

/** Front matter of content/steps/<language>/<id>.mdx: a step that several articles share. */
export const sharedStep = z.strictObject({
  ...stepFields,
  ifLed: z
    .literal(true)
    .optional()
    .describe('a reply of a help desk has it only where what a mail tells leads to it: the desk can do it itself'),
  sources: z.array(slug).default([]).describe('ids from sources.yaml that the text cites'),
  reviewed: date.describe('the day it was last checked'),
  reviewBy: date.describe('the day it must be checked again'),
});

/** Front matter of content/steps/<language>/<id>.mdx in another language than the source. */
export const sharedStepTranslation = z.strictObject({ title: stepFields.title });

export type SharedStep = z.output<typeof sharedStep>;
export type Risk = (typeof RISKS)[number];
