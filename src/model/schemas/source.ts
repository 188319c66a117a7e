import { z } from 'astro/zod';
import { LANGUAGES } from '../languages.ts';
import { address, bilingual, date, slug } from './text.ts';

/** How much a source can carry, strongest first. */
export const SOURCE_KINDS = ['openai', 'vendor', 'university', 'report', 'third-party', 'practice'] as const;

const source = z.strictObject({
  id: slug.describe('the word articles cite it by'),
  title: bilingual.describe('the title of the page, or what the practice is'),
  kind: z.enum(SOURCE_KINDS).describe('who speaks: OpenAI, a vendor, one university, a user, a third party, or common practice'),
  address: address.optional().describe('where to read it; only common practice has none'),
  addresses: z
    .partialRecord(z.enum(LANGUAGES), address)
    .optional()
    .describe('the same page in a language of the site, by language, where it stands at an address of its own'),
  read: date.describe('the date of the text that was read: of the page itself or of the copy, not the day of reading an old copy'),
  rewritten: date.optional().describe('the day from which the page is known to be newer than the text that was read'),
});

/** content/sources.yaml: every page that articles rest on. */
export const sourcesFile = z.array(source);

export type Source = z.output<typeof source>;
