import { z } from 'astro/zod';

/** A word in kebab-case ASCII: lower-case letters and digits, joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case letters, digits and single hyphens, such as private-window');

/** One line of text that a reader sees. */
export const line = z.string().trim().min(1, 'write a text, or remove the field');

/** A text in both languages of the site. */
export const bilingual = z.strictObject({
  ja: line.describe('the text in Japanese'),
  en: line.describe('the text in English'),
});

/** A calendar date as YYYY-MM-DD. YAML readers that make a Date of it are accepted; the result is always the string. */
export const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('write a date as year-month-day, such as 2026-11-23'),
);

/** A complete web address. Before an @ could stand what looks like another site. */
export const address = z
  .url({ protocol: /^https$/, error: 'write a complete address that begins with https://' })
  .refine(
    (text) => !URL.canParse(text) || !(new URL(text).username || new URL(text).password),
    'write the address without what stands before the @',
  );
