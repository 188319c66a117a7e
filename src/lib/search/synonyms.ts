import { normalise } from './normalise.ts';

/**
 * The words that mean the same as something in a text and do not stand in it.
 * @param sets words that mean the same, from content/synonyms.yaml
 */
export function synonymsFor(text: string, sets: readonly (readonly string[])[]): string[] {
  const within = ` ${normalise(text)} `;
  return sets.flatMap((set) => {
    const present = set.map((word) => containsWord(within, normalise(word)));
    return present.includes(true) ? set.filter((_, index) => !present[index]) : [];
  });
}

/** Whether a normalised text holds a normalised word. A Latin word must stand by itself; a Japanese one may stand anywhere. */
export function containsWord(text: string, word: string): boolean {
  if (!/^[a-z0-9 ]+$/.test(word)) return text.includes(word);
  return new RegExp(`(?:^|[^a-z0-9])${word}(?![a-z0-9])`).test(text);
}
