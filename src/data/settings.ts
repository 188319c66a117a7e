/** The YAML files of content/: facets, sources, site, synonyms, elsewhere, redirects, accessibility. */
export { library as settings } from 'genkan:library';
