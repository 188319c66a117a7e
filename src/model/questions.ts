/** The question for the words on the screen, beside those for facets. Apart from the schema of replies, which no browser loads. */
export const MESSAGE = 'message';
