import type { FacetValues } from './catalogue.ts';

/** Whether values that something applies to include what a person chose. Left out means all; nothing chosen means any. */
function meets(applies: string[] | undefined, chosen: string[] | undefined): boolean {
  return !applies?.length || !chosen?.length || applies.some((value) => chosen.includes(value));
}

/** Whether something tagged with facet values fits a choice: OR inside a facet, AND between facets. */
export function fits(applies: FacetValues, chosen: FacetValues): boolean {
  return Object.entries(chosen).every(([facet, values]) => meets(applies[facet], values));
}

/**
 * How many results there would be with each value chosen: in its own facet alone, beside what is chosen in the others.
 * @returns counts by facet and value
 */
export function countValues(
  results: readonly { facets: FacetValues }[],
  chosen: FacetValues,
  values: FacetValues,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(values).map(([facet, ids]) => {
      const others = Object.fromEntries(Object.entries(chosen).filter(([id]) => id !== facet));
      const candidates = results.filter((result) => fits(result.facets, others));
      return [facet, Object.fromEntries(ids.map((id) => [id, candidates.filter((result) => meets(result.facets[facet], [id])).length]))];
    }),
  );
}
