import type { Likelihood } from '../model/schemas/article.ts';

/**
 * Every number of the triage. Ranges are those within which the figures of npm run check:eval stay within two persons of a hundred;
 * see docs/triage.md.
 */

/** How often a cause is behind it, against the others. Range 2 to 6 between neighbours: what is common must not drown what is seen. */
export const FREQUENCY: Readonly<Record<Likelihood, number>> = { common: 3, occasional: 1.7, rare: 1 };

/** Of those who have a cause, so many are of the situations it is about; the others are of any. Range 0.5 to 0.8. */
export const ABOUT = 0.8;

/** It cannot be in this situation; but people choose a chip by mistake. Range 0.01 to 0.1. */
export const CANNOT = 0.05;

/** The search took a text for an article about this cause, or about a symptom of it. Range 2 to 10. */
export const TOLD: Readonly<Record<Likelihood | 'itself', number>> = { itself: 8, common: 5, occasional: 4, rare: 3 };

/** What reading a question and answering it costs beside its minutes, in minutes. Without it, many small questions beat one good one. Range 0.5 to 2. */
export const READING = 3;

/** A check that tells less than so many bits is not worth the time. Range 0.02 to 0.15. */
export const WORTH = 0.02;

/** The first cause is clearly ahead from this share on. Range 0.55 to 0.85. */
export const CLEAR = 0.85;

/** So many causes are shown. More are no help. */
export const SHOWN = 5;

/** From which share on a cause is strong. Range 0.3 to 0.6. */
export const STRONG = 0.4;

/** From which part of the likeliest on a cause is possible; less is unlikely. Range 0.2 to 0.5. */
export const POSSIBLE = 0.3;

/** From so many answers on it is said that nothing fits, where the first cause explains them worse than chance does. Range 3 to 5. */
export const ENOUGH_ANSWERS = 3;
