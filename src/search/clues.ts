import { find } from './find.ts';
import type { SearchIndex } from './index-build.ts';

/** Of what the search finds, only the best are clues. */
const CLUES = 2;

/** The keys of the articles that a text is clearly about, none where the search is not sure. A message of one article alone settles it. */
export function cluesIn(text: string, index: SearchIndex): string[] {
  const { state, keys, recognised } = find(index, { question: text, chosen: {} }, {});
  if (state !== 'ok') return [];
  const own = recognised[0]?.articles.length === 1 ? recognised[0].articles[0]?.key : undefined;
  return own && own === keys[0] ? [own] : keys.slice(0, CLUES);
}
