import type { WordKey } from '../model/i18n/text.ts';
import type { Language } from '../model/languages.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';
import type { Fact, TicketPatterns } from '../model/schemas/tickets.ts';
import type { Word } from '../model/schemas/words.ts';
import type { Table } from '../triage/table.ts';
import type { CheckQuestion } from './compose.ts';
import type { DeskArticle } from './plan.ts';
import type { WorryTable } from './worries.ts';
import type { Implication, TicketTerms } from './ticket.ts';

/** What the desk knows of all articles and checks in a language: a file of its own. */
export interface DeskFile {
  articles: DeskArticle[];
  table: Table;
  /** What each check asks. */
  checks: Record<string, CheckQuestion>;
}

/** By article, by question that stands beside the trouble, by style of replies: what is said to it. */
export type Answers = Readonly<Record<string, Record<string, Record<string, string>>>>;

/** What is told that steps depend on, what is asked beside trouble in a language, and what articles say to it: a file that comes later. */
export interface BesideFile {
  worries: WorryTable;
  facts: Fact[];
  answers: Answers;
}

/** What the page of the desk tells its script. */
export interface DeskSettings {
  /** Addresses of the small indexes, of what comes after them, and of what the desk knows of the articles; and last of what is told and asked beside. */
  indexes: Record<Language, string>;
  details: Record<Language, string>;
  articles: Record<Language, string>;
  beside: Record<Language, string>;
  /** The address of the site. */
  origin: string;
  /** Where the cause is found step by step in each language, and where all else is helped with; empty where there is no such page. */
  checkPages: Record<Language, string>;
  help: string;
  /** The name of the help desk and the lines below its replies. */
  desks: Record<Language, string>;
  signatures: Record<Language, string[]>;
  /** The scripts that tell a language. */
  scripts: Record<Language, string[]>;
  terms: TicketTerms & { implies: Implication[] };
  /** Without facts, which come later. */
  patterns: TicketPatterns;
  /** In order; the first of a language answers tickets in it. */
  styles: ReplyStyle[];
  words: Partial<Record<WordKey, Word>>;
}
