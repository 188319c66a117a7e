import { z } from 'astro/zod';
import { address, bilingual, date, line } from './text.ts';

const articleKey = line.regex(/^(symptom|cause|guide)\/[a-z0-9-]+$/, 'write kind and slug, such as cause/vpn-or-proxy');

const notice = z.strictObject({
  from: date.describe('first day it is shown'),
  until: date.describe('last day it is shown'),
  text: bilingual.describe('one or two sentences'),
});

/** content/site.yaml: whose site this is. Everything but name and address may be left out. */
export const siteFile = z.strictObject({
  name: line.describe('the name of the site'),
  address: address.describe('where the site will live, with a path if it is not at the root'),
  organization: bilingual.optional().describe('the organization whose site this is'),
  helpDesk: bilingual.optional().describe('the name of the help desk'),
  contact: z.union([address, z.email()]).optional().describe('an address on the web or a mail address of the help desk'),
  hours: bilingual.optional().describe('when the help desk answers'),
  signInPortal: address.optional().describe('the page where people of the organization start signing in to ChatGPT'),
  repository: address.optional().describe('where readers report a wrong article'),
  home: z
    .strictObject({
      common: z.array(articleKey).default([]).describe('the symptoms that most people have, the first first'),
      outage: articleKey.optional().describe('the article that says how to tell an outage'),
      group: articleKey.optional().describe('the article for somebody whose whole department is locked out'),
    })
    .prefault({})
    .describe('what the home page offers first'),
  notices: z.array(notice).default([]).describe('notices for all pages'),
});

export type Site = z.output<typeof siteFile>;
