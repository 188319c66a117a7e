import type { Settings } from '../library/read-settings.ts';

/** What of content/ is put into the code when it is built or tested, as src/env.d.ts declares it. */
export function constantsOf({
  facets,
  languages,
  product,
  words,
}: Pick<Settings, 'facets' | 'languages' | 'product' | 'words'>): Record<string, string> {
  return {
    __FACETS__: JSON.stringify(facets.map(({ id }) => id)),
    __LANGUAGES__: JSON.stringify(languages),
    __SCREENS__: JSON.stringify(product.screens),
    __WORDS__: JSON.stringify(words),
  };
}

/** The types that content/ gives: its languages, and the words of the source language, so that no other can be asked for. */
export function typesOf({ languages, words }: Pick<Settings, 'languages' | 'words'>): string {
  const union = (names: readonly string[]) => names.map((name) => JSON.stringify(name)).join(' | ') || 'never';
  const [source] = languages;
  return `declare namespace Genkan {
  /** The languages of content/site.yaml. */
  type Language = ${union(languages)};
  /** The words of content/words. */
  type WordKey = ${union(Object.keys((source && words[source].words) ?? {}))};
}
`;
}
