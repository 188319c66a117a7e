/** The file of sentences that ask nothing which a style of replies answers. */
export const NO_WORRY = 'none';
