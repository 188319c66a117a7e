import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { line, perLanguage, slug } from './text.ts';

const value = (languages: readonly Language[]) =>
  z.strictObject({
    id: slug.describe('the word used in articles and addresses, such as mac; it never changes'),
    label: perLanguage(languages).describe('what readers see'),
    implies: z.record(slug, slug).optional().describe('what a mail that names it tells too, such as { app: browser }'),
    forbids: z.boolean().optional().describe('true: who is this may be forbidden a step, and then asks whoever can allow it'),
    handheld: z.boolean().optional().describe('true: stands first where the window is as narrow as a telephone'),
    aliases: z.array(line).default([]).describe('words in a question that name this value, in any language'),
  });

const facet = (languages: readonly Language[]) =>
  z.strictObject({
    id: slug.describe('the word used in articles and addresses, such as device; it never changes'),
    label: perLanguage(languages).describe('the heading above the values'),
    open: z.boolean().default(false).describe('true: stands open in the finder; false: waits behind "more filters"'),
    fits: z.boolean().default(true).describe('true: an article and its steps can be fitted to it by a link'),
    values: z.array(value(languages)).min(1).describe('the values, in the order readers see them'),
  });

/** content/facets.yaml: what articles are tagged with, in the order the finder shows it. */
export const facetsFile = (languages: readonly Language[]) => z.array(facet(languages)).min(1);

export type Facet = z.output<ReturnType<typeof facet>>;
