import { z } from 'astro/zod';
import type { Language } from '../languages.ts';
import { line, oneOf } from './text.ts';

/** content/elsewhere.yaml: names of other products and things, which this site has no answers about. */
export const elsewhereFile = z.array(line);

/**
 * content/elsewhere-late.yaml: more of them, by language, which are known a moment later.
 * @param languages those of the site
 */
export function elsewhereLateFile(languages: readonly Language[]) {
  return z.partialRecord(oneOf(languages), z.array(line));
}

export type ElsewhereLate = z.output<ReturnType<typeof elsewhereLateFile>>;
