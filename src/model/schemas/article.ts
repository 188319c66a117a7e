import { z } from 'astro/zod';
import { FIRST_ID, LAST_ID } from '../ids.ts';
import type { Facet } from './facets.ts';
import { stepFields } from './step.ts';
import { articleKey as key, date, line, oneOf, slug } from './text.ts';

/** How often a cause stands behind a symptom. */
export const LIKELIHOODS = ['common', 'occasional', 'rare'] as const;

/** The facet that says who can fix it: an ordered list on every article. */
export const WHO = 'who';

const words = {
  title: line.describe('the heading of the page'),
  summary: line.describe('the answer in one or two short sentences'),
  aliases: z.array(line).default([]).describe('what people really type or say'),
  reply: z
    .record(slug, line)
    .default({})
    .describe('by style of replies: the sentence or two a help desk would write, of what the person sees, and why'),
  answers: z
    .record(slug, z.record(slug, line))
    .default({})
    .describe(
      'by question that stands beside the trouble (content/worries), by style of replies: what is said to it where a style says too little',
    ),
  drawing: line.optional().describe('what the drawing shows, for readers who do not see it; needed where the article has one'),
  avoid: z
    .array(line)
    .max(
      2,
      'more than two push the first step off the screen of a phone. Keep the two that harm most, and write the others into the step they belong to',
    )
    .default([])
    .describe('what not to do yet'),
  meanwhile: z.array(line).default([]).describe('what to do if it is urgent'),
};

const errorWords = {
  meaning: line.describe('what the message says, in one sentence'),
  question: line.optional().describe('the question that tells this article from others with the same message'),
};

/** @param hops ids of where a request can fail */
const errorOf = (hops: readonly string[]) =>
  z.strictObject({
    code: slug.describe('the last part of its address /e/<code>/; it never changes'),
    text: line.optional().describe('the message exactly as it appears'),
    pattern: z.string().optional().describe('a regular expression that recognises it in pasted text; case does not matter'),
    hop: oneOf(hops).optional().describe('where the request failed'),
    meaning: errorWords.meaning.optional(),
    question: errorWords.question,
  });

/** The facet fields of a situation or a step: each optional, a list of known values. */
export function facetFields(facets: Facet[]) {
  return Object.fromEntries(
    facets
      .filter((facet) => facet.id !== WHO)
      .map((facet) => {
        const values = facet.values.map((value) => value.id) as [string, ...string[]];
        return [facet.id, z.array(z.enum(values)).min(1).optional().describe(`${facet.id}; left out means all`)];
      }),
  );
}

/** A reader's situation: facet values by facet. Required, so that nothing is left out by silence. */
function situation(facets: Facet[]) {
  return z.strictObject(facetFields(facets));
}

/** A value that is both, or a facet of which no value is left, is a slip. */
function contradictions({ about, notFor }: Record<'about' | 'notFor', Record<string, string[] | undefined>>, facets: readonly Facet[]) {
  return facets.flatMap(({ id, values }) => {
    const excluded = notFor[id] ?? [];
    const both = (about[id] ?? []).filter((value) => excluded.includes(value));
    return [
      ...both.map((value) => ({ path: ['notFor', id], message: `${value} stands in about too; take it out of one of the two` })),
      ...(values.every((value) => excluded.includes(value.id))
        ? [{ path: ['notFor', id], message: 'no value is left; take out those it can happen to' }]
        : []),
    ];
  });
}

/**
 * Front matter of an article in the source language, content/articles/<language>/<kind>s/<slug>.mdx.
 * @param facets the facets of content/facets.yaml; their ids become fields
 * @param hops where a request can fail, as content/product.yaml says
 */
export function sourceArticle(facets: Facet[], hops: readonly { id: string }[]) {
  const who = facets.find((facet) => facet.id === WHO)?.values.map((value) => value.id) ?? [];
  const ownStep = z.strictObject({
    id: slug.describe('an English word or two; the last part of the link to the step'),
    ...stepFields,
    ...facetFields(facets),
  });
  const usedStep = z.strictObject({
    use: slug.describe('the id of a shared step in content/steps'),
    ...facetFields(facets),
  });
  return z
    .strictObject({
      id: z
        .int()
        .min(FIRST_ID)
        .max(LAST_ID)
        .describe('symptoms 1xxx, causes 2xxx, guides 3xxx, and five digits once a thousand is used; never reused'),
      ...words,
      picture: slug
        .optional()
        .describe('its drawing in content/drawings, where several articles share one; else it has the name of the article'),
      about: situation(facets).describe('whom it happens to above all; {} where it is for everybody alike'),
      notFor: situation(facets).describe('to whom it cannot happen; {} where it can happen to everybody'),
      everyStep: z
        .boolean()
        .default(false)
        .describe('true where every step has to be done, as after a break-in: a reply does not say to stop where it works'),
      who: z
        .array(z.enum(who as [string, ...string[]]))
        .min(1)
        .describe('who can fix it, first the one to try first'),
      errors: z
        .array(errorOf(hops.map(({ id }) => id)))
        .default([])
        .describe('messages and codes as they appear on screens'),
      causes: z
        .array(z.strictObject({ key: key.describe('such as cause/worn-out'), likelihood: z.enum(LIKELIHOODS) }))
        .default([])
        .describe('symptoms only: what can be behind it'),
      frequency: oneOf(LIKELIHOODS).optional().describe('causes only: how often it is what keeps people out'),
      evidence: z
        .record(slug, z.union([slug, z.array(slug).min(1)]))
        .optional()
        .describe('causes only: what checks would show, an answer or a list of which any would do; a check left out says nothing'),
      related: z.array(key).default([]).describe('articles worth a look afterwards'),
      steps: z
        .array(z.union([usedStep, ownStep]))
        .default([])
        .describe('what to do, cheapest and safest first'),
      sources: z.array(slug).min(1).describe('ids from sources.yaml that the text cites'),
      reviewed: date.describe('the day it was last checked'),
      reviewBy: date.describe('the day it must be checked again, at most 366 days later'),
    })
    .superRefine((article, context) => {
      for (const { path, message } of contradictions(article, facets)) context.addIssue({ code: 'custom', path, message });
    });
}

/** The names of all fields an article or a step has whatever the facets are. */
export function articleFields(): string[] {
  return [...Object.keys(sourceArticle([], []).shape), ...Object.keys(stepFields), 'use'];
}

/** Front matter of a translation, content/articles/<language>/<kind>s/<slug>.mdx: only what is translated. */
export const articleTranslation = z.strictObject({
  ...words,
  errors: z.record(slug, z.strictObject({ meaning: errorWords.meaning.optional(), question: errorWords.question })).default({}),
  steps: z.record(slug, line).default({}).describe('the title of each step that is not shared'),
});

export type SourceArticle = z.output<ReturnType<typeof sourceArticle>> & Record<string, unknown>;
export type ArticleTranslation = z.output<typeof articleTranslation>;
export type ArticleError = z.output<ReturnType<typeof errorOf>>;
export type Likelihood = (typeof LIKELIHOODS)[number];
