import type { Article } from '../model/catalogue.ts';
import { buildIndex, type SearchData, type SearchIndex } from './index-build.ts';
import { mailWordsOf, messagesOf, type Card } from './records.ts';

/** What comes after the index, so that the first results need not wait for it: what results say beside, and words of mails. */
export interface ResultDetails {
  /** The titles of the steps of each article, in the order of the index. Keys would be a sixth of the file. */
  steps: string[][];
  /** What each known message means, and the questions that tell its articles apart, in the order of the index. */
  messages: { meaning: string; questions: string[] }[];
  /** Words of what people write of each article to a help desk, in the order of the index. */
  words: string[];
}

/** Nothing was loaded yet. */
export const NO_DETAILS: ResultDetails = { steps: [], messages: [], words: [] };

/**
 * The details of articles and of what they know of messages.
 * @param stopWords words that say nothing
 */
export function detailsOf(articles: readonly Article[], stopWords: readonly string[]): ResultDetails {
  return {
    steps: articles.map(({ steps }) => steps.map(({ title }) => title)),
    messages: messagesOf(articles).map(({ meaning, articles: told }) => {
      return { meaning, questions: told.length > 1 ? told.map(({ question = '' }) => question) : [] };
    }),
    words: mailWordsOf(articles, new Set(stopWords)),
  };
}

/**
 * Search data with more words for each article.
 * @param more in the order of the articles
 */
export function withWords(data: SearchData, more: readonly string[]): SearchData {
  return { ...data, words: data.words.map((each, at) => ({ ...each, text: `${each.text} ${more[at] ?? ''}` })) };
}

/**
 * The index with its wider one, where all of it is there at once.
 * @param more words of mails, in the order of the articles
 */
export function buildWithWords(cards: readonly Card[], data: SearchData, more: readonly string[]): SearchIndex {
  return { ...buildIndex(cards, data), wide: buildIndex(cards, withWords(data, more)) };
}
