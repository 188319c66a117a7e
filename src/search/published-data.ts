import type { SearchData } from './index-build.ts';

/** Rows of one shape, field by field. What is alike then stands together, which compresses better. */
type Columns<T> = { [Field in keyof T]: T[Field][] };

/** What the search loads, as it stands in its file. */
export interface PublishedSearchData extends Omit<SearchData, 'words'> {
  words: Columns<SearchData['words'][number]>;
}

/** Search data as they are published. */
export function publishData({ words, ...rest }: SearchData): PublishedSearchData {
  const column = <Field extends keyof (typeof words)[number]>(field: Field) => words.map((row) => row[field]);
  return {
    ...rest,
    words: {
      key: column('key'),
      id: column('id'),
      aliases: column('aliases'),
      steps: column('steps'),
      otherLanguage: column('otherLanguage'),
      text: column('text'),
    },
  };
}

/** The search data that were published. */
export function readPublished({ words, ...rest }: PublishedSearchData): SearchData {
  return {
    ...rest,
    words: words.key.map((key, row) => ({
      key,
      id: words.id[row] ?? 0,
      aliases: words.aliases[row] ?? [],
      steps: words.steps[row] ?? [],
      otherLanguage: words.otherLanguage[row] ?? [],
      text: words.text[row] ?? '',
    })),
  };
}
