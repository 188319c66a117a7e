/** A language of the site, as content/site.yaml names them. */
export type Language = Genkan.Language;

/** The languages of the site, the source first. They are put in when the site is built; plain Node knows none and is handed them. */
export const LANGUAGES: readonly Language[] = typeof __LANGUAGES__ === 'undefined' ? [] : __LANGUAGES__;

/** The language that everything is written in first. It lives at the root. */
export const SOURCE_LANGUAGE = sourceOf(LANGUAGES);

/** The first of some languages. */
export function sourceOf(languages: readonly Language[]): Language {
  return languages[0] as Language;
}

/** All languages but one. */
export function otherLanguages(language: Language, languages = LANGUAGES): Language[] {
  return languages.filter((each) => each !== language);
}

/** Something for each language. */
export function inEach<T>(languages: readonly Language[], make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, T>;
}

/** The language of an address path below the base: the first part names it, or else it is the source. */
export function languageOfPath(path: string, languages = LANGUAGES): Language {
  const [, first] = path.split('/');
  return languages.slice(1).find((language) => language === first) ?? sourceOf(languages);
}

/** The language of the product's own screens: of messages and names of buttons. */
export const SCREENS: string | undefined = typeof __SCREENS__ === 'undefined' ? undefined : __SCREENS__;
