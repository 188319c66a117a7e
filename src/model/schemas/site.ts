import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { address, articleKey, date, line, perLanguage } from './text.ts';

/** The languages of a site, the source first. */
export const languagesField = z
  .array(line.regex(/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, 'write the code of a language in lower-case letters'))
  .min(1)
  .refine((all) => new Set(all).size === all.length, 'has a language twice. Write each once')
  .describe('the codes of the languages in a list, the source first') as unknown as z.ZodType<Language[]>;

const notice = (languages: readonly Language[]) =>
  z.strictObject({
    from: date.describe('first day it is shown'),
    until: date.describe('last day it is shown'),
    text: perLanguage(languages).describe('one or two sentences'),
  });

const group = (languages: readonly Language[]) =>
  z.strictObject({
    title: perLanguage(languages).describe('what people say has happened, in a few words'),
    articles: z.array(articleKey).min(1).describe('the articles for them, the likeliest first'),
  });

/** content/site.yaml: whose site this is. Everything but name, address and languages may be left out. */
export const siteFile = (languages: readonly Language[]) =>
  z.strictObject({
    name: line.describe('the name of the site'),
    address: address.describe('where the site will live, with a path if it is not at the root'),
    languages: languagesField,
    organization: perLanguage(languages).optional().describe('the organization whose site this is'),
    helpDesk: perLanguage(languages).optional().describe('the name of the help desk'),
    contact: z.union([address, z.email()]).optional().describe('an address on the web or a mail address of the help desk'),
    hours: perLanguage(languages).optional().describe('when the help desk answers'),
    signInPortal: address.optional().describe('the page where people of the organization start signing in'),
    report: z
      .url()
      .optional()
      .describe('where readers report a mistake: mailto:… or https://…, to whose end what it is about is added, such as …?body='),
    home: z
      .strictObject({
        common: z.array(articleKey).default([]).describe('the symptoms that most people have, the first first'),
        groups: z.array(group(languages)).default([]).describe('what people say has happened, in groups that open in place'),
        outage: articleKey.optional().describe('the article that says how to tell an outage'),
        group: articleKey.optional().describe('the article for somebody whose whole department is locked out'),
      })
      .prefault({})
      .describe('what the home page offers first'),
    notices: z.array(notice(languages)).default([]).describe('notices for all pages'),
  });

export type Site = z.output<ReturnType<typeof siteFile>>;
