import { z } from 'astro/zod';
import { line } from './text.ts';

const path = line.regex(
  /^\/(?:[\p{L}\p{N}_~-][\p{L}\p{N}._~-]*\/)*(?:#[a-z0-9-]+)?$/u,
  'write an address such as /symptoms/no-light/ or /symptoms/no-light/#change-the-bulb',
);

/** content/redirects.yaml: what moved, and what was superseded by what. */
export const redirectsFile = z.strictObject({
  moved: z
    .array(z.strictObject({ from: path, to: path }))
    .default([])
    .describe('same content, new address'),
  superseded: z
    .array(z.strictObject({ from: path, to: path }))
    .default([])
    .describe('other content took its place'),
});

export type Redirects = z.output<typeof redirectsFile>;
