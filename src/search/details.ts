import type { Article } from '../model/catalogue.ts';
import type { Other } from '../model/others.ts';
import { othersNamed } from './elsewhere.ts';
import { buildIndex, type SearchData, type SearchIndex } from './index-build.ts';
import { NO_MAILS, saidInMails, withMails, type SaidInMails } from './mails.ts';
import { messagesOf, type Card } from './records.ts';
import { countMails, NO_SOUNDS, readSounds, soundTableOf, type SoundTable } from './sounds.ts';

/** What comes after the index, so that the first results need not wait for it: what results say beside, and what is said in mails. */
export interface ResultDetails extends Aside {
  /** The titles of the steps of each article, in the order of the index. Keys would be a sixth of the file. */
  steps: string[][];
  /** What each known message means, and the questions that tell its articles apart, in the order of the index. */
  messages: { meaning: string; questions: string[] }[];
  mails: SaidInMails;
  sounds: SoundTable;
}

/** What tells that a question is about something else. */
export interface Aside {
  /** Patterns in which the product is named although a question is not about it. */
  beside: string[];
  /** Names of other products, beside those that the index has. */
  elsewhere: string[];
}

/** What an index takes of the details. */
type Added = Pick<ResultDetails, 'mails' | 'sounds' | 'beside' | 'elsewhere'>;

/** Nothing was loaded yet. */
export const NO_DETAILS: ResultDetails = { steps: [], messages: [], mails: NO_MAILS, sounds: NO_SOUNDS, beside: [], elsewhere: [] };

/**
 * The details of articles and of what they know of messages.
 * @param stopWords words that say nothing
 * @param others mails in their language that no article answers
 * @param aside what tells that a question is about something else
 */
export function detailsOf(
  articles: readonly Article[],
  stopWords: readonly string[],
  others: Readonly<Record<Other, readonly string[]>>,
  aside: Aside,
): ResultDetails {
  const mails = saidInMails(articles, new Set(stopWords));
  const answered = articles.flatMap((article) => article.mails);
  return {
    steps: articles.map(({ steps }) => steps.map(({ title }) => title)),
    messages: messagesOf(articles).map(({ meaning, articles: told }) => {
      return { meaning, questions: told.length > 1 ? told.map(({ question = '' }) => question) : [] };
    }),
    mails,
    sounds: soundTableOf(countMails(answered, others), mails),
    ...aside,
  };
}

/** An index with what details add to it beside what mails say. */
export function withAside(index: SearchIndex, { mails, sounds, beside, elsewhere }: Added): SearchIndex {
  return {
    ...index,
    sounds: readSounds(sounds, mails),
    beside: beside.map((pattern) => new RegExp(pattern, 'giu')),
    elsewhere: [...index.elsewhere, ...othersNamed(elsewhere)],
  };
}

/** An index with all that details add to it. */
export function addDetails(index: SearchIndex, cards: readonly Card[], data: SearchData, details: Added): SearchIndex {
  return { ...withAside(index, details), wide: buildIndex(cards, withMails(data, details.mails)) };
}

/** The index with all that details add to it, where they are there at once. */
export function buildWithDetails(cards: readonly Card[], data: SearchData, details: Added): SearchIndex {
  return addDetails(buildIndex(cards, data), cards, data, details);
}
