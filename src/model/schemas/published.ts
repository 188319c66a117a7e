import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { LIKELIHOODS } from './article.ts';
import type { Product } from './product.ts';
import { RISKS } from './step.ts';

/** The version of what is published for machines. It changes when a field goes or changes its meaning. */
export const PUBLISHED_VERSION = 3;

const url = z.url();
const day = z.iso.date();
const facets = z.record(z.string(), z.array(z.string())).describe('facet values it applies to; a facet left out means all');

/** What the schema of what is published is made from. */
interface Allowed {
  languages: readonly Language[];
  product: Pick<Product, 'hops' | 'sourceKinds'>;
}

/** An article as it is published for machines, beside its page. */
const publishedArticle = ({ languages, product }: Allowed) =>
  z.strictObject({
    id: z.int().describe('four or five digits, permanent'),
    key: z.string().describe('kind/slug, permanent'),
    kind: z.enum(['symptom', 'cause', 'guide']),
    language: z.enum(languages),
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
        hop: z.enum(product.hops.map(({ id }) => id)).nullable(),
        url,
      }),
    ),
    causes: z.array(z.strictObject({ key: z.string(), likelihood: z.enum(LIKELIHOODS) })),
    related: z.array(z.string()),
    sources: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        kind: z.enum(product.sourceKinds.map(({ id }) => id)),
        url: url.nullable().describe("the page in the article's language, where it exists in it"),
        read: z
          .string()
          .regex(/^\d{4}(-\d{2}){0,2}$/)
          .describe('the date of the text that was read: a day, a month or a year'),
      }),
    ),
    reviewed: day,
    reviewBy: day,
  });

/** /kb.json: all articles in all languages. */
export const knowledgeBase = (allowed: Allowed) =>
  z.strictObject({
    $schema: url,
    version: z.literal(PUBLISHED_VERSION),
    name: z.string(),
    url,
    license: z.string(),
    articles: z.array(publishedArticle(allowed)),
  });

export type PublishedArticle = z.output<ReturnType<typeof publishedArticle>>;
export type KnowledgeBase = z.output<ReturnType<typeof knowledgeBase>>;
