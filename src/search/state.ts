import { askedIn, chosenIn, queryOf } from '../model/address.ts';
import type { FacetValues } from '../model/catalogue.ts';
import { mask } from './mask.ts';

/** What the finder shows, as far as its address can say it. */
export interface FinderState {
  question: string;
  chosen: FacetValues;
  /** What the question names and the reader took off, as facet=value. It never stands in an address. */
  ignored?: string[];
}

/** A question longer than this does not enter the address: it is a pasted block. */
const LONGEST = 80;

/** A question longer than this is cut, so that a whole book pasted in cannot stop the page. */
const CUT = 5000;

/** So many characters of a fragment may a character of text take, as %E3%81%82 does, and so many what stands before the text. */
const ENCODED = 9;
const NAME = 100;

/**
 * Reads the state from an address. Broken percent-encodings are text; unknown facets and values are ignored.
 * @param search the query with its question mark
 * @param hash the fragment with its number sign; its q comes from the question box and wins
 * @param known facet values that exist
 */
export function readState(search: string, hash: string, known: FacetValues): FinderState {
  const { parameters, fragment } = askedIn(search, hash);
  return {
    question: handedOver(fragment, 'q') ?? (parameters.get('q') ?? '').slice(0, CUT),
    chosen: chosenIn(parameters, known),
  };
}

/**
 * The text that a fragment hands over, or undefined. It is cut before it is decoded: a fragment may be as long as a browser allows.
 * Broken percent-encodings are text.
 * @param hash the fragment, with or without its number sign
 * @param name what stands before the text: q of #q=…
 * @param most how many characters of the text are taken
 */
export function handedOver(hash: string, name: string, most = CUT): string | undefined {
  const handed = new URLSearchParams(hash.slice(0, NAME + ENCODED * most).replace(/^#/, ''));
  return handed.get(name)?.slice(0, most);
}

/**
 * The state to begin with: what a person entered and chose before the script arrived, or the browser put back, joined with what the
 * address says. A typed question is the newer one.
 */
export function joinStates(entered: FinderState, addressed: FinderState): FinderState {
  const facets = new Set([...Object.keys(addressed.chosen), ...Object.keys(entered.chosen)]);
  return {
    question: entered.question || addressed.question,
    chosen: Object.fromEntries(
      [...facets].map((facet) => [facet, [...new Set([...(addressed.chosen[facet] ?? []), ...(entered.chosen[facet] ?? [])])]]),
    ),
  };
}

/** The query of the address for a state, with its question mark, or nothing. Only a short, masked question is in it. */
export function writeState({ question, chosen }: FinderState): string {
  const masked = mask(question).trim();
  const isShort = masked && masked.length <= LONGEST && !masked.includes('\n');
  return queryOf(isShort ? { q: [masked] } : '', chosen);
}
