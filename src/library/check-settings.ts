import { PROSE } from '../model/prose.ts';
import { checkFacets } from './check-facets.ts';
import { keysOf, missing } from './keys.ts';
import { checkSources } from './check-sources.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks the settings against each other and against the articles they name. */
export function checkSettings(content: Content): Problem[] {
  const { site, product, languages, placeIn } = content;
  const keys = keysOf(content);
  const { common, groups, outage, group } = site.home;
  const grouped = groups.flatMap(({ articles }) => articles);
  const lost = (offered: readonly (string | undefined)[]) => offered.filter((key) => key !== undefined && !keys.has(key)) as string[];
  const [source = ''] = languages;
  const unwritten = PROSE.filter((name) => !content.pages.some((page) => page.id === name && page.language === source));
  return [
    ...unwritten.map((name) => ({ file: `content/pages/${source}/${name}.mdx`, message: 'is missing. Write it: every page links to it' })),
    ...lost([...common, ...grouped, outage, group]).map((key) => ({
      ...placeIn('site', ['home']),
      field: 'home',
      message: missing(key, keys),
    })),
    ...lost([product.start, product.support]).map((key) => ({ ...placeIn('product', []), field: key, message: missing(key, keys) })),
    ...checkSources(content),
    ...checkFacets(content),
  ];
}
