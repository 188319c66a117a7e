import { normalise } from './normalise.ts';

interface Synonym {
  word: string;
  /** The number of its set. */
  set: number;
  isLatin: boolean;
}

/** Words that mean the same, by the codes of their first and second character. */
export type Synonyms = Map<number, Map<number, Synonym[]>>;

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
    for (const word of words.map(normalise)) {
      const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
      const alike = found.get(first) ?? new Map<number, Synonym[]>();
      alike.set(second, [...(alike.get(second) ?? []), { word, set, isLatin: isLatin(word) }]);
      found.set(first, alike);
    }
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
    const alike = synonyms.get(text.charCodeAt(from))?.get(text.charCodeAt(from + 1));
    if (!alike) continue;
    for (const { word, set, isLatin } of alike) {
      if (standsAt(text, word, from, isLatin)) meant.push({ set, from, to: from + word.length });
      else if (unfinished && word.startsWith(text.slice(from))) meant.push({ set, from, to: text.length, begun: true });
    }
  }
  return meant;
}

/** Whether a normalised text holds a normalised word. */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (standsAt(text, word, at, isLatin(word))) return true;
  return false;
}

/** A Latin word must stand by itself; a Japanese one may stand anywhere. */
function standsAt(text: string, word: string, at: number, isLatin: boolean): boolean {
  return text.startsWith(word, at) && !(isLatin && (isLetter(text, at - 1) || isLetter(text, at + word.length)));
}

function isLatin(word: string): boolean {
  return /^[a-z0-9 ]+$/.test(word);
}

function isLetter(text: string, at: number): boolean {
  return /[a-z0-9]/.test(text[at] ?? '');
}
