import type { FacetValues } from '../catalogue.ts';
import { mask } from './mask.ts';

/** What the finder shows, as far as its address can say it. */
export interface FinderState {
  question: string;
  chosen: FacetValues;
}

/** A question longer than this does not enter the address: it is a pasted block. */
const LONGEST = 80;

/** A question longer than this is cut, so that a whole book pasted in cannot stop the page. */
const CUT = 5000;

/**
 * Reads the state from an address. Broken percent-encodings are text; unknown facets and values are ignored.
 * @param search the query with its question mark
 * @param hash the fragment with its number sign; its q comes from the question box and wins
 * @param known facet values that exist
 */
export function readState(search: string, hash: string, known: FacetValues): FinderState {
  const [query = '', tail = ''] = search.replace(/%23/, '#').split('#');
  const parameters = new URLSearchParams(query);
  const handed = new URLSearchParams((hash || tail).replace(/^#/, ''));
  return {
    question: (handed.get('q') ?? parameters.get('q') ?? '').slice(0, CUT),
    chosen: Object.fromEntries(
      Object.entries(known)
        .map(([facet, values]) => [facet, values.filter((value) => parameters.getAll(facet).includes(value))] as const)
        .filter(([, values]) => values.length > 0),
    ),
  };
}

/** The query of the address for a state, with its question mark, or nothing. Only a short, masked question is in it. */
export function writeState({ question, chosen }: FinderState): string {
  const parameters = new URLSearchParams();
  const masked = mask(question).trim();
  if (masked && masked.length <= LONGEST && !masked.includes('\n')) parameters.set('q', masked);
  for (const [facet, values] of Object.entries(chosen)) for (const value of values) parameters.append(facet, value);
  const query = parameters.toString();
  return query && `?${query}`;
}
