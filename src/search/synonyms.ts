import { normalise } from './normalise.ts';

/** Words that mean the same, by their first two characters, each with the number of its set. */
export type Synonyms = Map<string, { word: string; set: number }[]>;

/** A word of a set, and where it stands in a normalised text. */
export interface Meant {
  set: number;
  from: number;
  to: number;
  /** Whether only the beginning of the word is there, at the end of the text. */
  begun?: true;
}

/** Makes sets of words, as content/synonyms.yaml has them, ready to be found in texts. */
export function synonymsOf(sets: readonly (readonly string[])[]): Synonyms {
  const found: Synonyms = new Map();
  sets.forEach((words, set) => {
    for (const word of words.map(normalise)) found.set(word.slice(0, 2), [...(found.get(word.slice(0, 2)) ?? []), { word, set }]);
  });
  return found;
}

/**
 * The sets that a normalised text has a word of.
 * @param unfinished whether the text may still be being typed, so that its end may be the beginning of a word
 */
export function meantBy(text: string, synonyms: Synonyms, unfinished = false): Meant[] {
  const meant: Meant[] = [];
  for (let from = 0; from < text.length; from++) {
    const rest = text.slice(from);
    for (const { word, set } of synonyms.get(text.slice(from, from + 2)) ?? []) {
      if (standsAt(text, word, from)) meant.push({ set, from, to: from + word.length });
      else if (unfinished && word.startsWith(rest)) meant.push({ set, from, to: text.length, begun: true });
    }
  }
  return meant;
}

/** Whether a normalised text holds a normalised word. */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (standsAt(text, word, at)) return true;
  return false;
}

/** A Latin word must stand by itself; a Japanese one may stand anywhere. */
function standsAt(text: string, word: string, at: number): boolean {
  if (!text.startsWith(word, at)) return false;
  return !/^[a-z0-9 ]+$/.test(word) || !(/[a-z0-9]/.test(text[at - 1] ?? '') || /[a-z0-9]/.test(text[at + word.length] ?? ''));
}
