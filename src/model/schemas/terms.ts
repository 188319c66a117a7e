import { z } from 'astro/zod';

/** content/terms/<language>.yaml: one spelling a term, in the form that prh reads too. */
export const termsFile = z.strictObject({
  version: z.literal(1).describe('1, the form of this file'),
  rules: z.array(
    z.strictObject({
      expected: z.string().describe('the right spelling; $1 stands for the first group of the pattern'),
      pattern: z.string().min(1).describe('what is wrong: a word, or a regular expression between slashes'),
      specs: z
        .array(z.strictObject({ from: z.string(), to: z.string() }))
        .min(1, 'write an example: { from: …, to: … }')
        .describe('examples, { from: …, to: … }'),
    }),
  ),
});

export type TermRule = z.output<typeof termsFile>['rules'][number];
