/** How alike two words are, from 0 to 1: the share of pairs of letters they have in common (Dice 1945). */
function likeness(a: string, b: string): number {
  const pairs = (word: string) => new Set([...word].slice(1).map((letter, index) => `${word[index]}${letter}`));
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** The last word of a path: /symptoms/login-loop/ → login-loop. */
function lastWord(path: string): string {
  return path.toLowerCase().split('/').filter(Boolean).at(-1) ?? '';
}

/**
 * The known paths that a mistyped one may have meant, the likeliest first, at most five.
 * @param path the path that does not exist
 */
export function guessPaths(path: string, known: readonly string[]): string[] {
  const english = /\/en\//.test(path);
  return known
    .filter((candidate) => /\/en\//.test(candidate) === english)
    .map((candidate) => ({ candidate, alike: likeness(lastWord(path), lastWord(candidate)) }))
    .filter(({ alike }) => alike >= 0.4)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}
