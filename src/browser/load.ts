import { patience } from './patience.ts';
import type { ResultDetails } from '../search/details.ts';
import { NO_DATA, type SearchData } from '../search/index-build.ts';
import { readPublished, type PublishedSearchData } from '../search/published-data.ts';

/** After so many milliseconds a file is no longer waited for. */
const PATIENCE = 20_000;

/**
 * Makes a function that loads a file once: all who ask meanwhile and later get the same promise. Where it failed, the next who
 * asks tries again.
 * @param read makes of a file what is wanted, or undefined where it is not whole: it may be cut off, or the page of a Wi-Fi that wants a sign-in
 * @returns a promise that rejects with an Error where the file is missing, cut off, something else, or takes more than 20 seconds
 */
export function loaderOf<T>(address: string, read: (file: object) => T | undefined): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    const response = await fetch(address, { signal: patience(PATIENCE) });
    const file = (await response.json()) as object | null;
    const data = response.ok && file ? read(file) : undefined;
    if (!data) throw new Error(`${address} is not the file that was built.`);
    return data;
  };
  const forget = () => {
    loading = undefined;
  };
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(forget);
    }
    return loading;
  };
}

/** What the file of the search must have; cards it has only where not all are in the page. */
const NEEDED = (Object.keys(NO_DATA) as (keyof SearchData)[]).filter((field) => field !== 'cards');

/** The loader of what the search looks in. See loaderOf. */
export function searchDataLoader(address: string): () => Promise<SearchData> {
  return loaderOf(address, (file: Partial<PublishedSearchData>) => {
    const isWhole = NEEDED.every((field) => file[field]) && file.words?.key;
    return isWhole ? readPublished(file as PublishedSearchData) : undefined;
  });
}

/** The loader of what comes after the index. See loaderOf. */
export function detailsLoader(address: string): () => Promise<ResultDetails> {
  return loaderOf(address, (file: Partial<ResultDetails>) =>
    file.steps && file.messages && file.mails && file.sounds && file.beside && file.elsewhere ? (file as ResultDetails) : undefined,
  );
}

/** Does something once what the page itself needs is there. */
export function afterLoad(work: () => void): void {
  if (document.readyState === 'complete') work();
  else addEventListener('load', work, { once: true });
}
