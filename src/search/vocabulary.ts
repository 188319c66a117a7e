import { joinApostrophes, normalise } from './normalise.ts';
import { tokensOf } from './tokens.ts';

/** Runs of one script: words of a question as a reader would point at them. */
const RUNS = /[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+|\p{Script=Hiragana}+/gu;

/** Words shorter than this are not corrected: too much is near to them. */
const SHORTEST = 3;

/** The words of a question that carry meaning: all but hiragana, which is mostly grammar, and single kanji, which are parts of words. */
function wordsOf(question: string): string[] {
  return [...new Set(joinApostrophes(question.normalize('NFKC')).match(RUNS) ?? [])].filter(
    (word) => !/^(?:\p{Script=Hiragana}+|\p{Script=Han})$/u.test(word),
  );
}

/** Words that a misspelt one may have meant, by their first letter, which few people mistype, in the order of their letters. */
export type Spellings = Map<string, string[]>;

/** The words of texts that a misspelt word may be corrected to: Latin and katakana words, normalised, but for those that say nothing. */
export function spellings(texts: readonly string[], stopWords: ReadonlySet<string>): Spellings {
  const words = new Set(texts.flatMap((text) => normalise(text).match(/[a-z]{3,}|[ァ-ヺー]{3,}/g) ?? []));
  const found: Spellings = new Map();
  // Nobody who writes hash means has.
  for (const word of [...words].filter((each) => !stopWords.has(each)).sort()) {
    const alike = found.get(word.charAt(0));
    if (alike) alike.push(word);
    else found.set(word.charAt(0), [word]);
  }
  return found;
}

/** Words of a question of which nothing is in the index. */
export function unusedWords(question: string, has: (token: string) => boolean): string[] {
  return wordsOf(question).filter((word) => !tokensOf(word).some(has));
}

/**
 * The nearest known spelling of a word, or undefined. One slip is forgiven, two in a word of eight letters or more.
 * @param known words from spellings()
 */
export function nearestSpelling(word: string, known: Spellings): string | undefined {
  const typed = normalise(word);
  const alike = known.get(typed.charAt(0)) ?? [];
  if (typed.length < SHORTEST || /\d/.test(typed) || alike.includes(typed)) return undefined;
  const allowed = typed.length >= 8 ? 2 : 1;
  const letters = typed.length === SHORTEST ? lettersOf(typed) : undefined;
  let nearest: string | undefined;
  let least = allowed + 1;
  for (const candidate of alike) {
    if (Math.abs(candidate.length - typed.length) >= least) continue;
    if (letters !== undefined && lettersOf(candidate) !== letters) continue;
    // One slip changes two neighbours at most.
    if (allowed === 1 && apart(typed, candidate) > 2) continue;
    const slips = slipsBetween(typed, candidate, least);
    if (slips < least) [nearest, least] = [candidate, slips];
  }
  return nearest;
}

/** How many letters of the longer word stand between a beginning and an end that both words have. */
function apart(a: string, b: string): number {
  const [least, most] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  let begins = 0;
  while (begins < least && a[begins] === b[begins]) begins++;
  let ends = 0;
  while (ends < least - begins && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends++;
  return most - begins - ends;
}

/** Keys that lie beside each other: a slip of the finger. Other letters make another word: hole is not home. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const PLACES = new Map(ROWS.flatMap((row, y) => [...row].map((letter, x) => [letter, [x + y / 2, y]] as const)));

function isSlip(typed: string, meant: string): boolean {
  const [a, b] = [PLACES.get(typed), PLACES.get(meant)];
  return !a || !b || (Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1);
}

function lettersOf(word: string): string {
  return [...word].sort().join();
}

/**
 * Letters added, dropped, changed to their neighbour on a keyboard, or swapped (optimal string alignment; Damerau 1964).
 * @param enough so many slips or more are not told apart
 */
function slipsBetween(a: string, b: string, enough = Infinity): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : isSlip(a[i - 1] ?? '', b[j - 1] ?? '') ? 1 : 2;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change, swapped));
    }
    // A swap looks two rows back: only two rows of too many slips cannot become fewer again.
    if (Math.min(...row) >= enough && Math.min(...next) >= enough) return enough;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
