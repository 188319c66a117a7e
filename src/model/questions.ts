/** What replies ask for beside facets and checks: the words on the screen, and what was tried. Apart from the schema of replies, which no browser loads. */
export const MESSAGE = 'message';
export const TRIED = 'tried';
