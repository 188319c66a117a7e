import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../model/languages.ts';

/** The same routes in every language: calls make for each and puts the language into the parameters. */
export function inEachLanguage<T extends { params?: Record<string, string>; props?: object }>(make: (language: Language) => T[]) {
  return LANGUAGES.flatMap((language) => {
    const lang = language === SOURCE_LANGUAGE ? undefined : language;
    return make(language).map(({ params, props }) => ({
      params: { ...params, lang },
      // Without its type the pages would not know what they are given.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-assertion -- the spread of a type parameter loses it
      props: { ...props, language } as NonNullable<T['props']> & { language: Language },
    }));
  });
}
