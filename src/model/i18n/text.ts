import type { Language } from '../languages.ts';
import { en } from './en.ts';
import { fill } from './fill.ts';
import { ja, type StringKey } from './ja.ts';

const STRINGS: Record<Language, Record<StringKey, string>> = { ja, en };

/**
 * A text of the interface.
 * @param values what replaces {name} in the text
 */
export function text(language: Language, key: StringKey, values: Record<string, string | number> = {}): string {
  return fill(STRINGS[language][key], values);
}

/** A date of the content, YYYY-MM-DD, as readers of the language write it. */
export function formatDate(language: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (language === 'ja') return `${year} 年 ${month} 月 ${day} 日`;
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day));
}

/** A number before the Japanese counter has no plural; English "1 results" does not exist. */
export function countOf(language: Language, key: 'finder.count' | 'facet.count', n: number): string {
  const counted = text(language, key, { n });
  return language === 'en' && n === 1 ? counted.replace(/s$/, '') : counted;
}
