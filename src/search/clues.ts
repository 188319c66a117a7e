import { find } from './find.ts';
import type { SearchIndex } from './index-build.ts';

/** Of what the search finds, only the best are clues. */
const CLUES = 2;

/** The keys of the articles that a text is clearly about, none where the search is not sure. */
export function cluesIn(text: string, index: SearchIndex): string[] {
  const { state, keys } = find(index, { question: text, chosen: {} }, {});
  return state === 'ok' ? keys.slice(0, CLUES) : [];
}
