import { z } from 'astro/zod';
import { HOPS, LIKELIHOODS } from './article.ts';
import { SOURCE_KINDS } from './source.ts';
import { RISKS } from './step.ts';

/** The version of what is published for machines. It changes when a field goes or changes its meaning. */
export const PUBLISHED_VERSION = 2;

const url = z.url();
const day = z.iso.date();
const facets = z.record(z.string(), z.array(z.string())).describe('facet values it applies to; a facet left out means all');

/** An article as it is published for machines, beside its page. */
const publishedArticle = z.strictObject({
  id: z.int().describe('four digits, permanent'),
  key: z.string().describe('kind/slug, permanent'),
  kind: z.enum(['symptom', 'cause', 'guide']),
  language: z.enum(['ja', 'en']),
  title: z.string(),
  summary: z.string().describe('the answer in one or two sentences'),
  url,
  shortUrl: url,
  markdownUrl: url,
  facets: facets.describe('facet values it can happen to; a facet left out means all'),
  about: facets.describe('facet values it happens to above all'),
  notFor: facets.describe('facet values it cannot happen to'),
  who: z.array(z.string()).describe('who can fix it, in order'),
  avoid: z.array(z.string()),
  meanwhile: z.array(z.string()),
  steps: z.array(z.strictObject({ id: z.string(), title: z.string(), minutes: z.int(), risks: z.array(z.enum(RISKS)), facets, url })),
  errors: z.array(
    z.strictObject({
      code: z.string(),
      text: z.string().nullable(),
      meaning: z.string().nullable(),
      question: z.string().nullable(),
      hop: z.enum(HOPS).nullable(),
      url,
    }),
  ),
  causes: z.array(z.strictObject({ key: z.string(), likelihood: z.enum(LIKELIHOODS) })),
  related: z.array(z.string()),
  sources: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.enum(SOURCE_KINDS),
      url: url.nullable().describe("the page in the article's language, where it exists in it"),
      read: day,
    }),
  ),
  reviewed: day,
  reviewBy: day,
});

/** /kb.json: all articles in both languages. */
export const knowledgeBase = z.strictObject({
  $schema: url,
  version: z.literal(PUBLISHED_VERSION),
  name: z.string(),
  url,
  license: z.string(),
  articles: z.array(publishedArticle),
});

export type PublishedArticle = z.output<typeof publishedArticle>;
export type KnowledgeBase = z.output<typeof knowledgeBase>;
