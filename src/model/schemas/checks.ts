import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { facetFields } from './article.ts';
import type { Facet } from './facets.ts';
import { stepFields } from './step.ts';
import { perLanguage, slug } from './text.ts';

const answer = (languages: readonly Language[]) =>
  z.strictObject({
    id: slug.describe('the word that causes and addresses use, such as works; it never changes'),
    label: perLanguage(languages).describe('what the button says'),
    because: perLanguage(languages).describe('why this answer speaks for a cause'),
    usual: z
      .number()
      .min(1)
      .max(98)
      .optional()
      .describe('how many in a hundred would answer so where the cause has nothing to do with it; left out means a share of what is left'),
  });

const check = (languages: readonly Language[], facets: Facet[]) =>
  z.strictObject({
    id: slug.describe('the word that causes and addresses use, such as private-window; it never changes'),
    label: perLanguage(languages).describe('the check in a few words'),
    question: perLanguage(languages).describe('what is asked'),
    how: z
      .array(z.strictObject({ text: perLanguage(languages).describe('what readers see'), ...facetFields(facets) }))
      .default([])
      .describe('lines on how to do it; facets say for whom'),
    step: slug.optional().describe('the shared step that says more'),
    minutes: stepFields.minutes,
    risks: stepFields.risks,
    reliable: z
      .number()
      .min(10)
      .max(99)
      .describe('of a hundred people who have a cause, how many see what it would show; the others see what is usual'),
    known: z.number().min(10).max(100).describe('of a hundred people, how many can answer at all'),
    needs: z.strictObject(facetFields(facets)).default({}).describe('for whom alone it can be asked'),
    answers: z.array(answer(languages)).min(2, 'a check with one answer tells nothing; write another').describe('what it can show'),
  });

/** content/checks.yaml: what a person is asked to find the cause, in the order in which a fixed list would have it. */
export const checksFile = (languages: readonly Language[], facets: Facet[]) => z.array(check(languages, facets));

export type CheckEntry = z.output<ReturnType<typeof check>>;
