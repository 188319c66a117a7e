import type { KnownPages } from '../model/guess.ts';
import { LANGUAGES } from '../model/languages.ts';
import { articlePath, href } from '../model/links.ts';
import { MOST_CARDS } from '../search/records.ts';
import { articlesIn } from './articles.ts';
import { dataFile, type DataFile } from './data-file.ts';

/** Address and title of every article, in every language, as text: what a wrong address is compared with. */
export function titlesJson(): string {
  const known = LANGUAGES.map((language): KnownPages => ({
    language,
    home: href(language, '/'),
    pages: articlesIn(language).map(({ key, title }) => [href(language, articlePath(key)), title]),
  }));
  return JSON.stringify(known);
}

/** The same as a file, with its name, where they are too many to stand in a page. */
export function titlesFile(): DataFile | undefined {
  if (LANGUAGES.every((language) => articlesIn(language).length <= MOST_CARDS)) return undefined;
  return dataFile('titles', titlesJson());
}
