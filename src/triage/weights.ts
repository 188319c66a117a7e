import type { Likelihood } from '../model/schemas/article.ts';

/**
 * Every number of the triage, with what else was tried and what that did to npm run check:eval, in persons of a hundred: written ones
 * found first after six checks, drawn ones among three at the end. Less than two is chance. Where nothing was tried, that is said.
 */

/** How often a cause is behind it, against the others: what is common must not drown what is seen. 2 and 1.4: written -1. 6 and 2.5: written -2. */
export const FREQUENCY: Readonly<Record<Likelihood, number>> = { common: 3, occasional: 1.7, rare: 1 };

/** Of those who have a cause, so many are of the situations it is about; the others are of any. 0.6: written -1. 0.9: written +1, but among three -2; drawn +1. */
export const ABOUT = 0.7;

/** It cannot be in this situation; but people choose a chip by mistake. 0.01: nothing. 0.15: written -1. */
export const CANNOT = 0.05;

/**
 * The search took a text for an article about this cause, or about a symptom of it. Half of it: written who wrote something -2. Twice: -1.
 * own: a message that only this cause has, which settles it. As itself: written who wrote something -1, and 0.9 checks more.
 */
export const TOLD: Readonly<Record<Likelihood | 'itself' | 'own', number>> = {
  own: 1000,
  itself: 8,
  common: 5,
  occasional: 4,
  rare: 3,
};

/** What reading a question and answering it costs beside its minutes, in minutes: without it, many small questions beat one good one. 1: written -3. 6: nothing. */
export const READING = 3;

/** A check that tells less than so many bits is not worth the time. 0.05: drawn -1, a minute less. 0.1: written -2, drawn -1, three minutes less. */
export const WORTH = 0.02;

/** The first cause is clearly ahead from this share on. 0.7: written -2, drawn -2, two minutes less. 0.95: drawn +1, two minutes more. */
export const CLEAR = 0.85;

/** So many causes are shown. More are no help. */
export const SHOWN = 5;

/** From which share on a cause is called strong. Set by reading what it then says; not measured. */
export const STRONG = 0.4;

/** From which part of the likeliest on a cause is called possible; less is unlikely. Set by reading; not measured. */
export const POSSIBLE = 0.3;

/** From so many answers on it is said that nothing fits, where the first cause explains them worse than chance does. Set by reading; not measured. */
export const ENOUGH_ANSWERS = 3;
