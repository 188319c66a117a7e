import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { address, articleKey, line, pattern, perLanguage, slug } from './text.ts';

/** content/product.yaml: what this knowledge base is about. */
export function productFile(languages: readonly Language[]) {
  const title = perLanguage(languages);
  return z.strictObject({
    name: line.describe('the name of the product'),
    maker: line.describe('who makes it'),
    names: z.array(line).min(1).describe('what people call it and its maker'),
    within: z
      .array(line)
      .default([])
      .describe('words, in any language, of what this knowledge base is about: a question that has one may be answered'),
    beyond: z.array(line).default([]).describe('words of what the product does beside that: a question that has one may not be'),
    works: z
      .array(pattern)
      .default([])
      .describe('patterns of what a question says does work: what is named there is not where the trouble is'),
    beside: z.array(pattern).default([]).describe('patterns in which the product is named although the question is not about it'),
    screens: line.describe('the language of its own screens, such as that of messages'),
    help: z
      .strictObject({ address, title: title.describe('what readers see') })
      .optional()
      .describe('where the maker helps with all that this knowledge base is not about'),
    start: articleKey.optional().describe('the article that finds out where the cause is'),
    support: articleKey.optional().describe('the article that helps to ask for help'),
    hops: z
      .array(z.strictObject({ id: slug.describe('the word articles use'), title: title.describe('what readers see') }))
      .min(1)
      .describe('where a request can fail, in the order of its way'),
    sourceKinds: z
      .array(
        z.strictObject({
          id: slug.describe('the word sources.yaml uses'),
          title: title.describe('what readers see'),
          pages: z.boolean().default(true).describe('false: there is no page to read, so a source needs no address'),
        }),
      )
      .min(1)
      .describe('who speaks in a source, those who can be relied on most first'),
    domains: z
      .array(
        z.strictObject({
          ends: z
            .array(line.regex(/^[a-z0-9*-]+(?:\.[a-z0-9*-]+)*$/, 'write the end of a mail address, such as ac.* or edu'))
            .min(1)
            .describe('ends of mail addresses; * is two letters'),
          facet: slug.describe('the facet it tells'),
          value: slug.describe('the value of that facet'),
        }),
      )
      .default([])
      .describe('what the end of a mail address tells of who writes'),
  });
}

export type Product = z.output<ReturnType<typeof productFile>>;
/** Where a request failed, by its id in content/product.yaml. */
export type Hop = string;
