import type { AstroGlobal } from 'astro';
import type { Reading } from '../../model/reading.ts';

/**
 * What the page says of the text in which a tag stands.
 * @throws Error where the page did not say it
 */
export function readingHere(astro: Pick<AstroGlobal, 'locals'>): Reading {
  if (!astro.locals.reading) throw new Error('The page must set Astro.locals.reading before it renders the text of an article.');
  return astro.locals.reading;
}
