import type { FacetValues } from './catalogue.ts';

/** What an address may ask for beside facets: no facet can have these names. */
export const PARAMETERS = ['q', 'kind', 'tried', 'symptom'] as const;

/** The number sign as mail filters leave it, with what follows: to split an address at. */
export const FILTERED_HASH = /%23(.*)/s;

/** What follows the path of an address. */
export interface Asked {
  parameters: URLSearchParams;
  /** Without its number sign. */
  fragment: string;
}

/**
 * Takes what follows the path of an address apart. Broken percent-encodings are text.
 * @param search the query with its question mark
 * @param hash the fragment with its number sign
 */
export function askedIn(search: string, hash = ''): Asked {
  const [query = '', tail = ''] = search.split(FILTERED_HASH);
  return { parameters: new URLSearchParams(query), fragment: (hash || tail).replace(/^#/, '') };
}

/**
 * The facet values that are asked for, each facet as often as it has values. Unknown facets and values are ignored.
 * @param known the values of each facet
 */
export function chosenIn(parameters: URLSearchParams, known: FacetValues): FacetValues {
  const chosen = Object.entries(known).map(([facet, values]) => [
    facet,
    values.filter((value) => parameters.getAll(facet).includes(value)),
  ]);
  return Object.fromEntries(chosen.filter(([, values]) => values?.length)) as FacetValues;
}

/** The query, with its question mark, that asks for facet values and other things; empty where nothing is asked. */
export function queryOf(...parts: readonly (FacetValues | string)[]): string {
  const written = parts.map((part) => {
    if (typeof part === 'string') return part;
    return new URLSearchParams(Object.entries(part).flatMap(([facet, values]) => values.map((value) => [facet, value]))).toString();
  });
  const query = written.filter(Boolean).join('&');
  return query && `?${query}`;
}

/**
 * An address with a query put in before its fragment, which it need not have.
 * @param to such as /causes/vpn-or-proxy/#turn-off
 * @param query with its question mark, or empty
 */
export function withQuery(to: string, query: string): string {
  return to.replace(/#|$/, (end) => query + end);
}
