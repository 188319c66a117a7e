import type { FacetValues } from './catalogue.ts';
import type { Facet } from './schemas/facets.ts';

/** Whether values that something applies to include what a person chose. Left out means all; nothing chosen means any. */
function meets(applies: string[] | undefined, chosen: string[] | undefined): boolean {
  return !applies?.length || !chosen?.length || applies.some((value) => chosen.includes(value));
}

/** Whether something tagged with facet values fits a choice: OR inside a facet, AND between facets. */
export function fits(applies: FacetValues, chosen: FacetValues): boolean {
  return Object.entries(chosen).every(([facet, values]) => meets(applies[facet], values));
}

/** The facet values among the fields of something. */
export function facetsOf(data: object, facets: readonly Pick<Facet, 'id'>[]): FacetValues {
  const fields = data as Record<string, unknown>;
  return Object.fromEntries(facets.filter(({ id }) => Array.isArray(fields[id])).map(({ id }) => [id, fields[id] as string[]]));
}
