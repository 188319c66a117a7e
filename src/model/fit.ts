import { askedIn, chosenIn, queryOf } from './address.ts';
import type { FacetValues } from './catalogue.ts';

/** What an address asks of an article: for whom, which step, and what was tried already. */
export interface ArticleRequest {
  /** What the article knows of the reader's situation. */
  chosen: FacetValues;
  /** What it does not know, and other articles may: it travels along. */
  others: FacetValues;
  tried: string[];
  /** The fragment, without its number sign. */
  anchor: string;
}

/** The names of all facets. */
const FACETS: readonly string[] = typeof __FACETS__ === 'undefined' ? [] : __FACETS__;

/** The labels of facet values an article can be fitted to, by facet and value. */
export type FitLabels = Record<string, Record<string, string>>;

/**
 * Reads what an address asks. Unknown facets, and what cannot be a value, are ignored.
 * @param search the query with its question mark
 * @param hash the fragment with its number sign
 * @param labels what the article can be fitted to
 * @param facets the names of all facets
 */
export function readRequest(search: string, hash: string, labels: FitLabels, facets = FACETS): ArticleRequest {
  const { parameters, fragment } = askedIn(search, hash);
  const inArticle = (facet: string) => Object.keys(labels[facet] ?? {});
  const elsewhere = (facet: string) =>
    parameters.getAll(facet).filter((value) => /^[a-z\d-]+$/.test(value) && !inArticle(facet).includes(value));
  const known = (valuesOf: (facet: string) => string[]) => Object.fromEntries(facets.map((facet) => [facet, valuesOf(facet)]));
  return {
    chosen: chosenIn(parameters, known(inArticle)),
    others: chosenIn(parameters, known(elsewhere)),
    tried: (parameters.get('tried') ?? '').split(',').filter(Boolean),
    anchor: fragment,
  };
}

/** The query that asks for the same again. Empty where nothing is asked. */
export function writeRequest({ chosen, others, tried }: Omit<ArticleRequest, 'anchor'>): string {
  return queryOf(chosen, others, tried.length ? `tried=${tried.join(',')}` : '');
}

/**
 * The query that fits an article to a situation: what it has text of its own for. Empty where there is nothing.
 * @param own for whom the article has text of its own
 */
export function queryFor(own: FacetValues, situation: FacetValues): string {
  return queryOf(Object.fromEntries(Object.entries(situation).filter(([facet]) => own[facet])));
}

/** The facet values an element is for, from its data-for-… attributes: data-for-kind-of-plan comes as forKindOfPlan. */
export function valuesFor(dataset: Readonly<Record<string, string | undefined>>): FacetValues {
  const values: FacetValues = {};
  for (const [name, value] of Object.entries(dataset)) {
    const facet = /^for(?=[A-Z-])/.test(name) ? name.slice(3).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : '';
    if (facet && value) values[facet.slice(1)] = value.split(' ');
  }
  return values;
}
