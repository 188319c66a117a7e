import type { Article } from '../model/catalogue.ts';
import { messagesOf } from './records.ts';

/** What results say beside what they are found by. It comes after the index, so that the first results need not wait for it. */
export interface ResultDetails {
  /** The titles of the steps of each article, in the order of the index. Keys would be a sixth of the file. */
  steps: string[][];
  /** What each known message means, and the questions that tell its articles apart, in the order of the index. */
  messages: { meaning: string; questions: string[] }[];
}

/** Nothing was loaded yet. */
export const NO_DETAILS: ResultDetails = { steps: [], messages: [] };

/** The details of articles and of what they know of messages. */
export function detailsOf(articles: readonly Article[]): ResultDetails {
  return {
    steps: articles.map(({ steps }) => steps.map(({ title }) => title)),
    messages: messagesOf(articles).map(({ meaning, articles: told }) => {
      return { meaning, questions: told.length > 1 ? told.map(({ question = '' }) => question) : [] };
    }),
  };
}
