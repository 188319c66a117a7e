import { z } from 'astro/zod';
import { line } from './text.ts';

/** content/elsewhere.yaml: names of other products and things, which this site has no answers about. */
export const elsewhereFile = z.array(line);
