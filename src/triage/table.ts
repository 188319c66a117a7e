import type { FacetValues } from '../model/catalogue.ts';
import type { Likelihood } from '../model/schemas/article.ts';

/** A question whose answer tells causes apart. */
export interface Check {
  id: string;
  minutes: number;
  risks: readonly string[];
  /** For whom alone it can be asked. */
  needs: FacetValues;
  /** Of a hundred people, so many see what the cause would show. */
  reliable: number;
  /** Of a hundred people, so many can answer at all. */
  known: number;
  /** usual: how many in a hundred answer so where the cause has nothing to do with it. */
  answers: readonly { id: string; usual?: number | undefined }[];
}

/** What can be behind it. */
export interface Cause {
  key: string;
  frequency: Likelihood;
  /** Whom it happens to above all, and to whom it cannot. */
  about: FacetValues;
  notFor: FacetValues;
  /** What checks would show, by check: any of these answers. */
  evidence: Readonly<Record<string, readonly string[]>>;
}

/** What is known before anybody is asked. */
export interface Table {
  checks: readonly Check[];
  causes: readonly Cause[];
  /** The values of each facet. */
  facets: FacetValues;
}

/** Answers by check. Any check can be answered so; it says nothing. */
export type Answers = Readonly<Record<string, string>>;
export const UNKNOWN = 'unknown';

/** How likely each answer is where the cause has nothing to do with the check: what content says, and even shares of what is left. */
export function usualAnswers({ answers }: Check): number[] {
  const said = answers.reduce((sum, { usual = 0 }) => sum + usual, 0);
  const silent = answers.filter(({ usual }) => usual === undefined).length;
  const all = answers.map(({ usual }) => usual ?? Math.max(1, 100 - said) / silent);
  const whole = all.reduce((sum, each) => sum + each, 0);
  return all.map((each) => each / whole);
}

/**
 * How likely each answer of a check is, were this the cause: as many as the check is reliable see what the cause would show, the rest
 * what is usual. Where a cause would show any of several answers, the more usual is the likelier.
 */
export function likelyAnswers(check: Check, cause: Cause): readonly number[] {
  const known = memory.get(cause)?.get(check);
  if (known) return known;
  const likely = workOut(check, cause);
  memory.set(cause, (memory.get(cause) ?? new Map<Check, number[]>()).set(check, likely));
  return likely;
}

/** What was worked out before: the next check is chosen by asking for all of it, again and again. */
const memory = new WeakMap<Cause, Map<Check, number[]>>();

function workOut(check: Check, cause: Cause): number[] {
  const usual = usualAnswers(check);
  const shown = cause.evidence[check.id];
  if (!shown) return usual;
  const weights = check.answers.map(({ id }, at) => (shown.includes(id) ? Math.sqrt(usual[at] ?? 0) : 0));
  const whole = weights.reduce((sum, each) => sum + each, 0);
  const reliable = check.reliable / 100;
  return usual.map((each, at) => (reliable * (weights[at] ?? 0)) / whole + (1 - reliable) * each);
}
