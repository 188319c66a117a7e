import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import type { Product } from './product.ts';
import { address, date, oneOf, perLanguage, roughDate, slug } from './text.ts';

type Kinds = Product['sourceKinds'];

const source = (languages: readonly Language[], kinds: Kinds) =>
  z.strictObject({
    id: slug.describe('the word articles cite it by'),
    title: perLanguage(languages).describe('the title of the page, or what the practice is'),
    kind: oneOf(kinds.map(({ id }) => id)).describe('who speaks there, as content/product.yaml names them'),
    address: address.optional().describe('where to read it; only what has no pages does without'),
    addresses: z
      .partialRecord(oneOf(languages), address)
      .optional()
      .describe('the same page in a language of the site, by language, where it stands at an address of its own'),
    read: roughDate.describe(
      'the date of the text that was read, as far as it is known: of the page itself or of the copy, not the day of reading an old copy',
    ),
    rewritten: date.optional().describe('the day from which the page is known to be newer than the text that was read'),
  });

/** content/sources.yaml: every page that articles rest on. */
export const sourcesFile = (languages: readonly Language[], kinds: Kinds) => z.array(source(languages, kinds));

export type Source = z.output<ReturnType<typeof source>>;
