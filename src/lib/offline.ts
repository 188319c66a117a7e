/** The cache that holds what a reader saved. */
export const SAVED = 'genkan-saved';
