import { checkFacets } from './check-facets.ts';
import { keysOf, missing } from './keys.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks the YAML files against each other: what the home page offers, the sources, the facets. */
export function checkSettings(content: Content): Problem[] {
  const { facets, sources, site } = content;
  const keys = keysOf(content);
  const { common, outage, group } = site.home;
  const offered = [...common, outage, group].filter((key) => key !== undefined && !keys.has(key)) as string[];
  return [
    ...offered.map((key) => ({ file: 'content/site.yaml', field: 'home', message: missing(key, keys) })),
    ...duplicates(
      'content/sources.yaml',
      sources.map((source) => source.id),
    ),
    ...checkFacets(facets),
    ...sources
      .filter((source) => !source.address && source.kind !== 'practice')
      .map((source) => ({
        file: 'content/sources.yaml',
        field: source.id,
        message: 'has no address. Only common practice may do without',
      })),
  ];
}
