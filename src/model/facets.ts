import type { FacetValues } from './catalogue.ts';

/** Whether values that something applies to include what a person chose. Left out means all; nothing chosen means any. */
function meets(applies: string[] | undefined, chosen: string[] | undefined): boolean {
  return !applies?.length || !chosen?.length || applies.some((value) => chosen.includes(value));
}

/** Whether something tagged with facet values fits a choice: OR inside a facet, AND between facets. */
export function fits(applies: FacetValues, chosen: FacetValues): boolean {
  return Object.entries(chosen).every(([facet, values]) => meets(applies[facet], values));
}
