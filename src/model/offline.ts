/** The cache that holds what a reader saved. */
export const SAVED = 'genkan-saved';

/** What there is to save in one language. */
export interface OfflineList {
  /** Another one whenever any of the files has another content. */
  version: string;
  /** Their addresses. */
  files: string[];
}

/** The lists among saved addresses: one for each language that was saved. */
export function listsAmong(addresses: readonly string[]): string[] {
  return addresses.filter((address) => /\/offline\.\w+\.json$/.test(address));
}
