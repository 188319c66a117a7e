import { sourceOf, type Language } from '../model/languages.ts';
import { englishNameOf } from '../model/schemas/text.ts';
import type { Word } from '../model/schemas/words.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './read-settings.ts';

/** Checks that every language has the words of the source, no other, and what is filled into them. */
export function checkWords({ languages, words, desk }: Pick<Settings, 'languages' | 'words' | 'desk'>): Problem[] {
  if (!languages.length) return [];
  const source = sourceOf(languages);
  const wordless = languages.filter((language) => !desk.some((style) => style.language === language));
  return [
    ...languages
      // A file that could not be read was told of already, and is empty.
      .filter((language) => language !== source && Object.keys(words[language].words).length)
      .flatMap((language) => checkLanguage(language, words[language].words, source, words[source].words)),
    ...wordless.map((language) => ({
      file: 'content/desk',
      message: `has no style of replies in ${englishNameOf(language)}. Add a file with language: ${language}`,
    })),
  ];
}

function checkLanguage(language: Language, own: Record<string, Word>, source: Language, words: Record<string, Word>): Problem[] {
  const file = `content/words/${language}.yaml`;
  const there = `content/words/${source}.yaml`;
  const missing = Object.entries(words).filter(([key]) => !(key in own));
  const unknown = Object.keys(own).filter((key) => !(key in words));
  return [
    ...missing.map(([key, word]) => ({
      file,
      field: `words.${key}`,
      message: `is missing. Write in ${englishNameOf(language)} what ${there} says: ${otherOf(word)}`,
    })),
    ...unknown.map((key) => ({
      file,
      field: `words.${key}`,
      message: `is not in ${there}, so nothing uses it. Remove it, or mend its key`,
    })),
    ...Object.entries(own)
      .filter(([key]) => key in words)
      .flatMap(([key, word]) => {
        const wanted = namesIn(words[key] ?? '');
        const lost = [...wanted].filter((name) => !namesIn(word).has(name));
        const added = [...namesIn(word)].filter((name) => !wanted.has(name));
        return [
          ...lost.map((name) => ({
            file,
            field: `words.${key}`,
            message: `has no ${name}, which ${there} has. Put it where its value goes`,
          })),
          ...added.map((name) => ({ file, field: `words.${key}`, message: `${name} is not filled in here. Remove it, or mend its name` })),
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
