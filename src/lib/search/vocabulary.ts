import { normalise } from './normalise.ts';
import { tokensOf } from './tokens.ts';

/** Runs of one script: words of a question as a reader would point at them. */
const RUNS = /[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+|\p{Script=Hiragana}+/gu;

/** Words shorter than this are not corrected: too much is near to them. */
const SHORTEST = 3;

/** The words of a question that carry meaning: all but hiragana, which is mostly grammar, and single kanji, which are parts of words. */
export function wordsOf(question: string): string[] {
  return [...new Set(question.normalize('NFKC').match(RUNS) ?? [])].filter(
    (word) => !/^(?:\p{Script=Hiragana}+|\p{Script=Han})$/u.test(word),
  );
}

/** The words of texts that a misspelt word may be corrected to: Latin and katakana words, normalised, sorted. */
export function spellings(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => normalise(text).match(/[a-z]{3,}|[ァ-ヺー]{3,}/g) ?? []);
  return [...new Set(words)].sort();
}

/** Words of a question of which nothing is in the index. */
export function unusedWords(question: string, has: (token: string) => boolean): string[] {
  return wordsOf(question).filter((word) => !tokensOf(word).some(has));
}

/**
 * The nearest known spelling of a word, or undefined. One slip is forgiven, two in a word of eight letters or more.
 * @param known words from spellings()
 */
export function nearestSpelling(word: string, known: readonly string[]): string | undefined {
  const typed = normalise(word);
  if (typed.length < SHORTEST || /\d/.test(typed) || known.includes(typed)) return undefined;
  const allowed = typed.length >= 8 ? 2 : 1;
  const near = known
    .filter((candidate) => typed.length > SHORTEST || [...candidate].sort().join() === [...typed].sort().join())
    .filter((candidate) => Math.abs(candidate.length - typed.length) <= allowed && candidate[0] === typed[0])
    .map((candidate) => ({ candidate, slips: slipsBetween(typed, candidate) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.candidate;
}

/** Letters added, dropped, changed, or swapped with their neighbour (optimal string alignment; Damerau 1964). */
export function slipsBetween(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change, swapped);
    }
  }
  return at(a.length, b.length);
}
