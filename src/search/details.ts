import type { Article } from '../model/catalogue.ts';
import type { Other } from '../model/others.ts';
import { buildIndex, type SearchData, type SearchIndex } from './index-build.ts';
import { NO_MAILS, saidInMails, withMails, type SaidInMails } from './mails.ts';
import { messagesOf, type Card } from './records.ts';
import { countMails, NO_SOUNDS, readSounds, soundTableOf, type SoundTable } from './sounds.ts';

/** What comes after the index, so that the first results need not wait for it: what results say beside, and what is said in mails. */
export interface ResultDetails {
  /** The titles of the steps of each article, in the order of the index. Keys would be a sixth of the file. */
  steps: string[][];
  /** What each known message means, and the questions that tell its articles apart, in the order of the index. */
  messages: { meaning: string; questions: string[] }[];
  mails: SaidInMails;
  sounds: SoundTable;
  /** Patterns in which the product is named although a question is not about it. */
  beside: string[];
}

/** Nothing was loaded yet. */
export const NO_DETAILS: ResultDetails = { steps: [], messages: [], mails: NO_MAILS, sounds: NO_SOUNDS, beside: [] };

/**
 * The details of articles and of what they know of messages.
 * @param stopWords words that say nothing
 * @param others mails in their language that no article answers
 * @param beside as content/product.yaml says
 */
export function detailsOf(
  articles: readonly Article[],
  stopWords: readonly string[],
  others: Readonly<Record<Other, readonly string[]>>,
  beside: readonly string[],
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
    beside: [...beside],
  };
}

/** What details add to the index beside what mails say. */
export function besideIndex({
  mails,
  sounds,
  beside,
}: Pick<ResultDetails, 'mails' | 'sounds' | 'beside'>): Pick<SearchIndex, 'sounds' | 'beside'> {
  return { sounds: readSounds(sounds, mails), beside: beside.map((pattern) => new RegExp(pattern, 'giu')) };
}

/** An index with all that details add to it. */
export function addDetails(
  index: SearchIndex,
  cards: readonly Card[],
  data: SearchData,
  details: Pick<ResultDetails, 'mails' | 'sounds' | 'beside'>,
): SearchIndex {
  return { ...index, wide: buildIndex(cards, withMails(data, details.mails)), ...besideIndex(details) };
}

/** The index with all that details add to it, where they are there at once. */
export function buildWithDetails(
  cards: readonly Card[],
  data: SearchData,
  details: Pick<ResultDetails, 'mails' | 'sounds' | 'beside'>,
): SearchIndex {
  return addDetails(buildIndex(cards, data), cards, data, details);
}
