import { PROSE } from '../model/prose.ts';
import { keysOf, missing } from './article-keys.ts';
import { checkFacets } from './check-facets.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks the settings against each other and against the articles they name. */
export function checkSettings(content: Content): Problem[] {
  const { facets, sources, site, product, languages } = content;
  const keys = keysOf(content);
  const { common, outage, group } = site.home;
  const lost = (offered: readonly (string | undefined)[]) => offered.filter((key) => key !== undefined && !keys.has(key)) as string[];
  const [source = ''] = languages;
  const unwritten = PROSE.filter((name) => !content.pages.some((page) => page.id === name && page.language === source));
  return [
    ...unwritten.map((name) => ({ file: `content/pages/${source}/${name}.mdx`, message: 'is missing. Write it: every page links to it' })),
    ...lost([...common, outage, group]).map((key) => ({ file: 'content/site.yaml', field: 'home', message: missing(key, keys) })),
    ...lost([product.start, product.support]).map((key) => ({ file: 'content/product.yaml', field: key, message: missing(key, keys) })),
    ...duplicates(
      'content/sources.yaml',
      sources.map((source) => source.id),
    ),
    ...checkFacets(facets, languages),
    ...sources
      .filter((source) => !source.address && product.sourceKinds.find(({ id }) => id === source.kind)?.pages !== false)
      .map((source) => ({
        file: 'content/sources.yaml',
        field: source.id,
        message: 'has no address. Only a kind with pages: false in content/product.yaml may do without',
      })),
  ];
}
