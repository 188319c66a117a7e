import { entryOf } from '../model/entries.ts';
import type { Outline } from './outline.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry } from './read.ts';

/** Checks that a text and its translation are for the same readers: what is folded away in one is folded away in the other. */
export function checkTranslations({ articles, translations, steps, stepTranslations }: Content): Problem[] {
  return [...pairs(articles, translations), ...pairs(steps, stepTranslations)].flatMap(([source, translation]) => [
    ...lacking(source, translation, `stands in ${translation.file}, but not here. Write it in both, or in neither`),
    ...lacking(translation, source, `stands in ${source.file}, but not here. Write it in both, or in neither`),
  ]);
}

function pairs(sources: Entry<unknown>[], translations: Entry<unknown>[]): [Entry<unknown>, Entry<unknown>][] {
  return translations.flatMap((translation) => {
    const source = entryOf(sources, translation.id);
    return source ? [[source, translation] as [Entry<unknown>, Entry<unknown>]] : [];
  });
}

/** The conditions of the other text that are missing in a text. */
function lacking({ file, outline }: Entry<unknown>, other: Entry<unknown>, message: string): Problem[] {
  const here = conditionsOf(outline);
  return [...conditionsOf(other.outline)]
    .filter((condition) => !here.has(condition))
    .map((condition) => ({ file, field: `<For ${condition}>`, message }));
}

/** What the <For> of a text ask for, in whatever order it is written. */
function conditionsOf({ tags }: Outline): Set<string> {
  const written = ([facet, values]: [string, string]) => `${facet}="${values.split(' ').sort().join(' ')}"`;
  return new Set(
    tags.filter(({ name }) => name === 'For').map(({ attributes }) => Object.entries(attributes).map(written).sort().join(' ')),
  );
}
