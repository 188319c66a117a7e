import { hiddenCharacter, hiddenMessage } from './characters.ts';
import type { Problem } from './problem.ts';

/**
 * Checks that every file of content/ is text that is what it seems to be.
 * @param files the text of each file, by its path below the project
 */
export function checkCharacters(files: ReadonlyMap<string, string>): Problem[] {
  return [...files].flatMap(([file, text]) => {
    const found = hiddenCharacter(text);
    return [
      ...(text.startsWith('\uFEFF') ? [{ file, message: 'begins with a byte-order mark. Save it as UTF-8 without one' }] : []),
      ...(text.includes('\uFFFD')
        ? [{ file, line: lineAt(text, text.indexOf('\uFFFD')), message: 'is not UTF-8 text. Save it as UTF-8' }]
        : []),
      ...(found ? [{ file, line: lineAt(text, found.index), message: hiddenMessage(found.name) }] : []),
    ];
  });
}

/** The 1-based line of a place in a text. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
