import { z } from 'astro/zod';
import { line } from './text.ts';

/** Front matter of content/pages/<language>/<name>.mdx. */
export const prosePage = z.strictObject({
  title: line.describe('the heading of the page'),
  summary: line.describe('what the page says, in one or two sentences'),
});

export type ProsePage = z.output<typeof prosePage>;
