/** The languages of the site. The first is the source; it lives at the root. */
export const LANGUAGES = ['ja', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

export const SOURCE_LANGUAGE: Language = 'ja';

/** The other language. */
export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** The language of an address path below the base: /en/… is English, all else Japanese. */
export function languageOfPath(path: string): Language {
  return /^\/en(?:\/|$)/.test(path) ? 'en' : 'ja';
}
