import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { date, line, perLanguage } from './text.ts';

/** What a test of a criterion can show. */
const RESULTS = ['met', 'not-met', 'not-applicable', 'not-tested'] as const;

/** One success criterion and what was found. */
const criterion = (languages: readonly Language[]) =>
  z
    .strictObject({
      criterion: line.regex(/^[1-4]\.[1-5]\.\d{1,2}$/, 'write its number, such as 2.4.11').describe('the number of the success criterion'),
      title: perLanguage(languages).describe('its name in the standard'),
      level: z.enum(['A', 'AA']).describe('its level'),
      since: z.enum(['2.0', '2.1', '2.2']).describe('the version of WCAG that brought it; JIS X 8341-3:2016 holds those of 2.0'),
      result: z.enum(RESULTS).describe('what was found'),
      method: z
        .array(line.regex(/^(?:hand|tests\/\S+\.test\.ts)$/, 'write hand, or the file of a test, such as tests/browser/keyboard.test.ts'))
        .default([])
        .describe('how it was tested: hand for a person in a browser, or files of tests'),
      date: date.optional().describe('the day it was last tested'),
      note: perLanguage(languages).optional().describe('what a reader should know'),
    })
    .superRefine(({ result, method, date: day, note }, context) => {
      const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
      const tested = result === 'met' || result === 'not-met';
      if (tested && !method.length) fault('result', 'needs a method: say how it was tested, or write not-tested');
      if (tested && !day) fault('result', 'needs a date: the day it was tested, or write not-tested');
      if (!tested && method.length) fault('method', `does not go with ${result}. Remove it, or write what was found`);
      if ((result === 'not-met' || result === 'not-applicable') && !note) fault('result', `${result} needs a note that says why`);
    });

/** content/accessibility.yaml: the aim, and what was tested. The page /accessibility/ says it. */
export const accessibilityFile = (languages: readonly Language[]) =>
  z.strictObject({
    level: z.enum(['A', 'AA']).describe('the level that is aimed at'),
    tested: z
      .strictObject({ from: date.describe('the first day of testing'), until: date.describe('the last day of testing') })
      .describe('when it was tested'),
    browser: line.describe('what it was tested in, with its version'),
    criteria: z.array(criterion(languages)).describe('the success criteria, in order'),
  });

export type Accessibility = z.output<ReturnType<typeof accessibilityFile>>;
export type Criterion = Accessibility['criteria'][number];
