/** How alike two words are, from 0 to 1: the share of pairs of letters they have in common (Dice 1945). */
function likeness(a: string, b: string): number {
  const pairs = (word: string) => new Set([...word].slice(1).map((letter, index) => `${word[index]}${letter}`));
  const [left, right] = [pairs(a), pairs(b)];
  const common = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/** The last word of a path: /symptoms/no-light/ → no-light. */
function lastWord(path: string): string {
  return path.toLowerCase().split('/').filter(Boolean).at(-1) ?? '';
}

/** The pages of a language, and where it begins: its home page. */
export interface KnownPages {
  language: string;
  home: string;
  pages: [path: string, title: string][];
}

/**
 * The known pages that a mistyped path may have meant, in its language, the likeliest first, at most five.
 * @param path the path that does not exist
 */
export function guessPages(path: string, known: readonly KnownPages[]): { path: string; title: string; language: string }[] {
  // The home of the source is the beginning of every path.
  const [own] = known.filter(({ home }) => path.startsWith(home)).sort((a, b) => b.home.length - a.home.length);
  return (own?.pages ?? [])
    .map(([candidate, title]) => ({ candidate, title, alike: likeness(lastWord(path), lastWord(candidate)) }))
    .filter(({ alike }) => alike >= 0.4)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 5)
    .map(({ candidate, title }) => ({ path: candidate, title, language: own?.language ?? '' }));
}
