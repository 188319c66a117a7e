import type { Language } from '../languages.ts';
import type { Word, WordsFile } from '../schemas/words.ts';
import { say, type Values } from './fill.ts';

/** A word of content/words. */
export type WordKey = Genkan.WordKey;

/** The words of all languages. They are put in when the site is built; plain Node has none. */
const FILES: Partial<Record<Language, WordsFile>> = typeof __WORDS__ === 'undefined' ? {} : __WORDS__;

/**
 * A text of the interface, in its plural form where it has {n}.
 * @param values what replaces {name} in the text
 */
export function text(language: Language, key: WordKey, values: Values = {}): string {
  return say(language, wordOf(language, key), values);
}

/**
 * A text as its file has it, to be filled in later.
 * @throws Error where there is none
 */
function wordOf(language: Language, key: WordKey): Word {
  const word = FILES[language]?.words[key];
  if (word === undefined) throw new Error(`content/words/${language}.yaml has no ${key}.`);
  return word;
}

/** Some words, to be handed to a script that fills them in. */
export function wordsOf<Key extends WordKey>(language: Language, keys: readonly Key[]): Record<Key, Word> {
  return Object.fromEntries(keys.map((key) => [key, wordOf(language, key)])) as Record<Key, Word>;
}

/**
 * What is special to a language: its own name, its direction, its scripts.
 * @throws Error where it has no file
 */
export function aboutLanguage(language: Language): WordsFile['language'] {
  const file = FILES[language];
  if (!file) throw new Error(`There is no content/words/${language}.yaml.`);
  return file.language;
}

/** The direction of a text in one language that stands within another, or undefined where both are written the same way. */
export function directionIn(language: Language, around: Language): 'ltr' | 'rtl' | undefined {
  const { direction } = aboutLanguage(language);
  return direction === aboutLanguage(around).direction ? undefined : direction;
}

/** A date of the content, YYYY-MM-DD or as far as it is known, as readers of the language write it. */
export function formatDate(language: Language, date: string): string {
  const [, month, day] = date.split('-');
  return formatOf(language, day ? 'day' : month ? 'month' : 'year').format(Date.parse(date));
}

/** The month of a date, YYYY-MM-DD. */
export function formatMonth(language: Language, date: string): string {
  return formatOf(language, 'month').format(Date.parse(date));
}

const FORMATS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

/** Made once: to make one takes a hundred times longer than to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, known: keyof typeof FORMATS): Intl.DateTimeFormat {
  const format = formats.get(`${language} ${known}`) ?? new Intl.DateTimeFormat(language, { ...FORMATS[known], timeZone: 'UTC' });
  formats.set(`${language} ${known}`, format);
  return format;
}
