import type { WordKey } from '../model/i18n/text.ts';
import type { Language } from '../model/languages.ts';
import type { ReplyStyle } from '../model/schemas/desk.ts';
import type { Word } from '../model/schemas/words.ts';
import type { TicketTerms } from './ticket.ts';

/** What the page of the desk tells its script. */
export interface DeskSettings {
  /** Addresses of the small indexes, and of what the desk knows of the articles. */
  indexes: Record<Language, string>;
  articles: string;
  /** The address of the site. */
  origin: string;
  /** The name of the help desk and the lines below its replies. */
  desks: Record<Language, string>;
  signatures: Record<Language, string[]>;
  /** The scripts that tell a language. */
  scripts: Record<Language, string[]>;
  terms: TicketTerms;
  /** In order; the first of a language answers tickets in it. */
  styles: ReplyStyle[];
  words: Partial<Record<WordKey, Word>>;
}
