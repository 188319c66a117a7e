import { checkFacets } from './check-facets.ts';
import { keysOf, missing } from './keys.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks the YAML files against each other: what the home page offers, the sources, the facets. */
export function checkSettings(content: Content): Problem[] {
  const { sources, site, placeIn } = content;
  const keys = keysOf(content);
  const { common, outage, group } = site.home;
  const offered = [...common, outage, group].filter((key) => key !== undefined && !keys.has(key)) as string[];
  return [
    ...offered.map((key) => ({ ...placeIn('site', ['home']), field: 'home', message: missing(key, keys) })),
    ...duplicates(
      sources.map((source) => source.id),
      (index) => placeIn('sources', [index]),
    ),
    ...checkFacets(content),
    ...sources.flatMap((source, index) =>
      source.address || source.kind === 'practice'
        ? []
        : [{ ...placeIn('sources', [index]), field: source.id, message: 'has no address. Only common practice may do without' }],
    ),
  ];
}
