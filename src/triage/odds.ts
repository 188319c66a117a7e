import type { FacetValues } from '../model/catalogue.ts';
import type { Likelihood } from '../model/schemas/article.ts';
import { likelyAnswers, UNKNOWN, usualAnswers, type Answers, type Cause, type Check, type Table } from './table.ts';
import { ABOUT, CANNOT, FREQUENCY, TOLD } from './weights.ts';

/** What is known of one person. */
export interface Seen {
  /** Their situation. */
  chosen: FacetValues;
  answers: Answers;
  /** The causes of what they see, where they say what that is: no others are looked at. */
  causes?: Readonly<Record<string, Likelihood>>;
  /** What the search took a text of theirs for: causes by how sure that makes them. */
  told?: Readonly<Record<string, keyof typeof TOLD>>;
}

/** A cause, and its share of the odds of all. */
export interface Odds {
  cause: Cause;
  share: number;
}

/**
 * How likely each cause is, the likeliest first: Bayes' rule with answers taken as independent of one another, which they are not
 * quite, so that shares are for ordering and for words, not for percentages. Nothing falls to zero. Method: J. de Kleer and
 * B. C. Williams, "Diagnosing multiple faults", Artificial Intelligence 32 (1987).
 */
export function oddsOf({ checks, causes, facets }: Table, seen: Seen): Odds[] {
  const { causes: own } = seen;
  const looked = own ? causes.filter(({ key }) => own[key]) : causes;
  const odds = looked.map((cause) => ({ cause, share: before(cause, facets, seen) * agreement(checks, cause, seen.answers) }));
  const whole = odds.reduce((sum, { share }) => sum + share, 0);
  return odds.map(({ cause, share }) => ({ cause, share: share / whole })).sort((a, b) => b.share - a.share);
}

/** How likely a cause is before any check: how often it is, for whom, and what the person wrote. */
function before(cause: Cause, facets: FacetValues, { chosen, causes, told }: Seen): number {
  let odds = FREQUENCY[causes?.[cause.key] ?? cause.frequency];
  for (const [facet, values] of Object.entries(chosen)) odds *= ratioOfFacet(cause, facet, values, facets[facet]?.length ?? 1);
  const how = told?.[cause.key];
  return how ? odds * TOLD[how] : odds;
}

/** How much likelier a cause is among those of a situation than among all: the fewer values it is about, the more. */
function ratioOfFacet({ about, notFor }: Cause, facet: string, chosen: readonly string[], all: number): number {
  if (chosen.every((value) => notFor[facet]?.includes(value))) return CANNOT;
  const values = about[facet];
  if (!values) return 1;
  const met = chosen.filter((value) => values.includes(value)).length;
  return (ABOUT * met * all) / (values.length * chosen.length) + 1 - ABOUT;
}

/** How much better a cause explains the answers than chance does: 1 where it says nothing of them. In the order of the table, so that theirs does not matter. */
export function agreement(checks: readonly Check[], cause: Cause, answers: Answers): number {
  let product = 1;
  for (const check of checks) product *= ratioOf(check, cause, answers[check.id] ?? UNKNOWN);
  return product;
}

/** How much likelier a cause makes an answer: 1 for what is not known. */
export function ratioOf(check: Check, cause: Cause, answer: string): number {
  const at = check.answers.findIndex(({ id }) => id === answer);
  return at < 0 ? 1 : (likelyAnswers(check, cause)[at] ?? 1) / (usualAnswers(check)[at] ?? 1);
}
