import type { Problem } from './problem.ts';
import { placeOf } from './place.ts';
import { proseOf } from './prose.ts';
import type { Content, Entry } from './read.ts';
import { readTerms, spellingsIn, type Term } from './terms.ts';

/** Advice on spelling: each word that the list of its language has another for, and what is wrong with the lists. */
export function adviseOnTerms(content: Content, files: ReadonlyMap<string, string>): Problem[] {
  const { languages, articles, translations, steps, stepTranslations } = content;
  const texts: Entry<unknown>[] = [...articles, ...translations, ...steps, ...stepTranslations];
  return [...files].flatMap(([list, yaml]) => {
    const place = placeOf(list, languages);
    if (typeof place === 'string' || place.type !== 'terms') return [];
    const { terms, problems } = readTerms(list, yaml);
    return [...problems, ...texts.filter(({ language }) => language === place.language).flatMap((entry) => adviseOn(entry, terms, list))];
  });
}

function adviseOn(entry: Entry<unknown>, terms: readonly Term[], list: string): Problem[] {
  return proseOf(entry).flatMap(({ text, line, field }) =>
    spellingsIn(text, terms).map(({ index, found, expected }) => ({
      file: entry.file,
      line: line + text.slice(0, index).split('\n').length - 1,
      field,
      message: `"${found}" is not the word for it here. Write "${expected}", as ${list} says`,
    })),
  );
}
