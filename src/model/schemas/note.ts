import { z } from 'astro/zod';
import { date } from './text.ts';

/** Front matter of content/notes/<kind>/<slug>.<language>.mdx: an organization's own paragraph in an article. */
export const localNote = z.strictObject({
  reviewed: date.describe('the day it was last checked'),
});

export type LocalNote = z.output<typeof localNote>;
