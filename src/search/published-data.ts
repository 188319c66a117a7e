import type { SearchData } from './index-build.ts';

/** Rows of one shape, field by field. What is alike then stands together, which compresses better. */
type Columns<T> = { [Field in keyof T]: T[Field][] };

type Word = SearchData['words'][number];
type Later = SearchData['cards'][number];

/** What the search loads, as it stands in its file. */
export interface PublishedSearchData extends Omit<SearchData, 'words' | 'cards'> {
  words: Columns<Word>;
  /** Missing where all cards are in the page. */
  cards?: Columns<Later>;
}

/** Search data as they are published. */
export function publishData({ words, cards, ...rest }: SearchData): PublishedSearchData {
  return {
    ...rest,
    words: columnsOf(words, ['key', 'id', 'aliases', 'otherLanguage', 'text']),
    ...(cards.length ? { cards: columnsOf(cards, ['key', 'about', 'notFor', 'own', 'who', 'title', 'summary', 'textLanguage']) } : {}),
  };
}

/** The search data that were published. */
export function readPublished({ words, cards, ...rest }: PublishedSearchData): SearchData {
  return { ...rest, words: rowsOf(words), cards: cards ? rowsOf(cards) : [] };
}

function columnsOf<T extends object>(rows: readonly T[], fields: readonly (keyof T)[]): Columns<T> {
  return Object.fromEntries(fields.map((field) => [field, rows.map((row) => row[field])])) as Columns<T>;
}

function rowsOf<T extends { key: string }>(columns: Columns<T>): T[] {
  const fields = Object.entries(columns) as [keyof T, T[keyof T][]][];
  return columns.key.map((_, row) => Object.fromEntries(fields.map(([field, values]) => [field, values[row]])) as Partial<T> as T);
}
