import type { AstroGlobal } from 'astro';
import type { ProseReading } from '../../model/prose.ts';

/**
 * What the page says of the prose in which a tag stands.
 * @throws Error where the page did not say it
 */
export function proseHere(astro: Pick<AstroGlobal, 'locals'>): ProseReading {
  if (!astro.locals.prose) throw new Error('The page must set Astro.locals.prose before it renders a page of prose.');
  return astro.locals.prose;
}
