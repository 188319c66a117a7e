import { z } from 'astro/zod';

const template = z.string().min(1, 'write a text').describe('the text');

/** A text with a form for each plural of its language, as Intl.PluralRules names them. */
const plurals = z.strictObject({
  zero: template.optional(),
  one: template.optional(),
  two: template.optional(),
  few: template.optional(),
  many: template.optional(),
  other: template.describe('the form for all other numbers'),
});

/** A text of the interface, in which {n} and the like are filled in. */
export const word = z.union([template, plurals]).describe('the text, or { one: …, other: … }');

/** A script as Unicode names it. */
const script = z
  .string()
  .refine(isScript, 'is no script of Unicode. Write its English name, such as Latin, Han or Arabic')
  .describe('the English name of a script, such as Latin');

function isScript(name: string): boolean {
  try {
    return new RegExp(`\\p{Script=${name}}`, 'u').source !== '';
  } catch {
    return false;
  }
}

/** content/words/<language>.yaml: the words of the interface in a language, and what is special to the language itself. */
export const wordsFile = z.strictObject({
  language: z
    .strictObject({
      name: template.describe('the name of the language in itself'),
      direction: z.enum(['ltr', 'rtl']).default('ltr').describe('ltr, or rtl where it is written from right to left'),
      stopWords: z.array(z.string().trim().min(1)).default([]).describe('words of a question that say nothing about what is wrong'),
      scripts: z.array(script).min(1, 'name one at least').describe('the scripts that tell it, such as [Latin]'),
      locale: z
        .string()
        .regex(/^[a-z]{2,3}_[A-Z]{2}$/, 'write language and country, such as en_US')
        .describe('language and country, as other sites want it in og:locale'),
    })
    .describe('name, direction, scripts and locale'),
  words: z.record(z.string(), word).describe('the words by their key'),
});

export type Word = z.output<typeof word>;
export type WordsFile = z.output<typeof wordsFile>;
