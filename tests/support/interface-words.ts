import type { Settings } from '../../src/library/read-settings.ts';
import type { Language } from '../../src/model/languages.ts';

/** The words of the interface in a language, every plural form of them. */
export function wordsIn({ words }: Settings, language: Language): string[] {
  return Object.values(words[language].words).flatMap((word) => (typeof word === 'string' ? [word] : Object.values(word)));
}
