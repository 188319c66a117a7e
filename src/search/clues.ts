import { find } from './find.ts';
import type { SearchIndex } from './index-build.ts';

/** Of what the search finds, only the best are clues. */
const CLUES = 2;

/** What a text is clearly about. */
export interface Clues {
  /** Keys of articles, none where the search is not sure. */
  keys: string[];
  /** The one whose own message the text holds, which no other article has. */
  own?: string;
}

/** What a text is clearly about, as articles. */
export function cluesIn(text: string, index: SearchIndex): Clues {
  const { state, keys, recognised } = find(index, { question: text, chosen: {} }, {});
  if (state !== 'ok') return { keys: [] };
  const [first, ...others] = recognised[0]?.articles ?? [];
  return first && !others.length && first === keys[0] ? { keys: [first], own: first } : { keys: keys.slice(0, CLUES) };
}
