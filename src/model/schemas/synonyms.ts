import { z } from 'astro/zod';
import { line } from './text.ts';

/** content/synonyms.yaml: sets of words that mean the same to a person searching. */
export const synonymsFile = z.array(z.array(line).min(2, 'a set needs at least two words'));

export type SynonymSet = string[];
