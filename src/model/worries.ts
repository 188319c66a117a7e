/** The file of sentences that ask nothing which a style of replies answers. */
export const NO_WORRY = 'none';

/** Among the answers of an article: what is said in place of a style's `admins`, of what the desk looks at itself. Nobody has to ask it. */
export const ADMINS = 'admins';
