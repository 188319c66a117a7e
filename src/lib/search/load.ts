import { patience } from '../patience.ts';
import type { SearchData } from './index-build.ts';

/** After so many milliseconds a file is no longer waited for. */
const PATIENCE = 20_000;

/**
 * Makes a function that loads a file once: all who ask meanwhile and later get the same promise. Where it failed, the next who
 * asks tries again.
 * @param isWhole whether what came is the file: it may be cut off, or the page of a Wi-Fi that wants a sign-in
 * @returns a promise that rejects with an Error where the file is missing, cut off, something else, or takes more than 20 seconds
 */
export function loaderOf<T>(address: string, isWhole: (data: Partial<T>) => boolean): () => Promise<T> {
  let loading: Promise<T> | undefined;
  const load = async (): Promise<T> => {
    const response = await fetch(address, { signal: patience(PATIENCE) });
    const data = (await response.json()) as Partial<T> | null;
    if (!response.ok || !data || !isWhole(data)) throw new Error(`${address} is not the file that was built.`);
    return data as T;
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

/** The loader of what the search looks in. See loaderOf. */
export function searchDataLoader(address: string): () => Promise<SearchData> {
  return loaderOf<SearchData>(
    address,
    ({ words, synonyms, elsewhere, fingerprints, facetWords }) => !!(words && synonyms && elsewhere && fingerprints && facetWords),
  );
}
