import { z } from 'astro/zod';
import type { Language } from '../languages.ts';

/** A word in kebab-case ASCII: lower-case letters and digits, joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens, such as change-the-bulb');

/** One line of text that a reader sees. */
export const line = z.string().trim().min(1, 'write a text, or remove the field');

/** A regular expression that every browser of readers takes. */
export const pattern = line
  .refine(isPattern, 'is no regular expression')
  .refine((text) => !/\(\?<[=!]/.test(text), 'looks behind with (?<= or (?<!, which Safari before 16.4 refuses. Write it without');

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'imu').source !== '';
  } catch {
    return false;
  }
}

/** The identity of an article. */
export const articleKey = line.regex(/^(symptom|cause|guide)\/[a-z0-9-]+$/, 'write kind and slug, such as cause/worn-out');

/** A text in each language of the site. */
export function perLanguage(languages: readonly Language[]): z.ZodType<Record<Language, string>> {
  const texts = languages.map((language) => [language, line.describe(`the text in ${englishNameOf(language)}`)] as const);
  // Where nobody knows the languages, that is told of site.yaml alone.
  return languages.length ? (z.strictObject(Object.fromEntries(texts)) as never) : z.record(z.string(), line);
}

/** One of the words that another file names; any where that file could not be read, which is told there. */
export function oneOf<Word extends string>(known: readonly Word[]): z.ZodType<Word> {
  return known.length ? z.enum(known) : (slug as never);
}

/** The name of a language for writers, whose messages are in English. */
export function englishNameOf(language: string): string {
  return new Intl.DisplayNames('en-GB', { type: 'language' }).of(language) ?? language;
}

/** A calendar date as YYYY-MM-DD. YAML readers that make a Date of it are accepted; the result is always the string. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a date as year-month-day, such as 2026-11-23'),
);

/** A date of which the day, or month and day, may not be known: 2026-11-23, 2026-11 or 2026. YAML reads a year as a number; the result is always the string. */
export const roughDate = z.preprocess(
  (value) => (typeof value === 'number' ? `${value}` : value),
  z.union(
    [date, z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)],
    'write a date as far as it is known, such as 2026-11-23, 2026-11 or 2026',
  ),
);

/** A complete web address. Before an @ could stand what looks like another site. */
export const address = z
  .url({ protocol: /^https$/, error: 'write a complete address that begins with https://' })
  .refine(
    (text) => !URL.canParse(text) || !(new URL(text).username || new URL(text).password),
    'write the address without what stands before the @',
  );
