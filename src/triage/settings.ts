import type { FacetValues } from '../model/catalogue.ts';
import type { WordKey } from '../model/i18n/text.ts';
import type { Language } from '../model/languages.ts';
import type { Word } from '../model/schemas/words.ts';
import type { Table } from './table.ts';
import type { CausesOf } from './told.ts';

/** A check as a reader meets it. */
interface CheckText {
  question: string;
  how: { text: string; facets: FacetValues }[];
  /** Where its shared step stands. */
  more?: string | undefined;
  /** Why each answer speaks for a cause. */
  because: Record<string, string>;
}

/** A cause as a reader meets it. */
interface CauseText {
  title: string;
  address: string;
  /** Who can fix it, where a reader cannot begin alone. */
  who: string;
}

/** What the page hands to the script of /check/. */
export interface CheckSettings {
  table: Table;
  checks: Record<string, CheckText>;
  /** By key. */
  causes: Record<string, CauseText>;
  /** Titles of the symptoms that have causes, by key. */
  symptoms: Record<string, string>;
  causesOf: CausesOf;
  /** What checks, answers (as check:answer) and causes are called in each language. */
  names: Record<Language, Record<string, string>>;
  words: Partial<Record<WordKey, Word>>;
  /** The words of the note for a help desk in each language. */
  copyWords: Record<Language, Record<string, string>>;
  /** The addresses of what the search looks in, and of what is said in mails. */
  index: string;
  details: string;
  /** And of what articles are called. */
  articles: string;
  /** The address of the script that looks. */
  clues: string;
}
