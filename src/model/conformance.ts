import type { Criterion } from './schemas/accessibility.ts';

/** How far a site got: every criterion met, or some of them. */
export type Conformance = 'full' | 'partial';

/** What may be claimed of some criteria: full only where each is met or does not apply, and none is untested. */
export function conformanceOf(criteria: readonly Criterion[]): Conformance {
  const good = criteria.every(({ result }) => result === 'met' || result === 'not-applicable');
  return good && criteria.length > 0 ? 'full' : 'partial';
}

/** The criteria of JIS X 8341-3:2016, which are those of WCAG 2.0, and those that came later. */
export function byStandard(criteria: readonly Criterion[]): { jis: Criterion[]; later: Criterion[] } {
  return { jis: criteria.filter(({ since }) => since === '2.0'), later: criteria.filter(({ since }) => since !== '2.0') };
}
