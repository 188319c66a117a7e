import { sourceOf, type Language } from '../model/languages.ts';
import { englishNameOf } from '../model/schemas/text.ts';
import type { Word } from '../model/schemas/words.ts';
import { isOwn } from './layers.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './read-settings.ts';

/** Checks that every language has the words of the source, no other, and what is filled into them. */
export function checkWords({ languages, words, desk, placeIn }: Settings): Problem[] {
  if (!languages.length) return [];
  const source = sourceOf(languages);
  const wordless = languages.filter((language) => !desk.some((style) => style.language === language));
  return [
    ...languages
      // A file that could not be read was told of already, and is empty.
      .filter((language) => language !== source && Object.keys(words[language].words).length)
      .flatMap((language) => checkLanguage({ language, own: words[language].words }, { source, words: words[source].words }, placeIn)),
    ...wordless.map((language) => ({
      file: 'content/desk',
      message: `has no style of replies in ${englishNameOf(language)}. Add a file with language: ${language}`,
    })),
  ];
}

function checkLanguage(
  { language, own }: { language: Language; own: Record<string, Word> },
  { source, words }: { source: Language; words: Record<string, Word> },
  placeIn: Settings['placeIn'],
): Problem[] {
  const at = (key: string, message: string, where = language): Problem => ({
    ...placeIn(`words/${where}`, ['words', key]),
    field: `words.${key}`,
    message,
  });
  const there = placeIn(`words/${source}`, []).file;
  const missing = Object.entries(words).filter(([key]) => !(key in own));
  const unknown = Object.keys(own).filter((key) => !(key in words));
  const both = Object.entries(own).filter(([key]) => key in words);
  return [
    ...missing.map(([key, word]) =>
      // The published languages have the same words: what stands in one alone is an organization's, and mistaken.
      isOwn(placeIn(`words/${source}`, ['words', key]).file)
        ? at(key, `is no word of the interface. Write a key of ${there}`, source)
        : at(key, `is missing. Write in ${englishNameOf(language)} what ${there} says: ${otherOf(word)}`),
    ),
    ...unknown.map((key) => at(key, `is not in ${there}, so nothing uses it. Remove it, or mend its key`)),
    ...both.flatMap(([key, word]) => {
      const wanted = namesIn(words[key] ?? '');
      const written = namesIn(word);
      return [
        ...[...wanted.difference(written)].map((name) => at(key, `has no ${name}, which ${there} has. Put it where its value goes`)),
        ...[...written.difference(wanted)].map((name) => at(key, `${name} is not filled in here. Remove it, or mend its name`)),
      ];
    }),
  ];
}

/** The form of a word that stands for most numbers. */
function otherOf(word: Word): string {
  return typeof word === 'string' ? word : word.other;
}

/** What is filled into a word, such as {n}. */
function namesIn(word: Word): Set<string> {
  return new Set(otherOf(word).match(/\{\w+\}/g));
}
