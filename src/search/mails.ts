import type { Article } from '../model/catalogue.ts';
import { countsOf } from '../model/counts.ts';
import type { SearchData } from './index-build.ts';
import { tokensOf } from './tokens.ts';
import { OFTEN } from './weights.ts';

/**
 * What people say again and again of each article when they write to a help desk, token by token: of whole words many more would differ,
 * and a list of articles for each token takes half of what a list of tokens for each article would.
 */
export interface SaidInMails {
  /** With spaces between. */
  tokens: string;
  /**
   * Of each token a word, with a letter for each of its articles: how far, from FIRST on, its place in the index is from the one before. Where
   * more than half have it, the word begins with BUT and has those that do not.
   */
  articles: string;
}

/** The letter of an article that stands where the one before does: the first that is not a space. */
const FIRST = 0x21;

const BUT = '\n';

/** No mail was loaded. */
export const NO_MAILS: SaidInMails = { tokens: '', articles: '' };

/**
 * What the mails of articles have in common.
 * @param articles in the order of the index
 * @param stopWords words that say nothing
 */
export function saidInMails(articles: readonly Pick<Article, 'mails'>[], stopWords: ReadonlySet<string>): SaidInMails {
  const places = new Map<string, number[]>();
  for (const [place, { mails }] of articles.entries()) {
    const counts = countsOf(mails.flatMap((mail) => [...new Set(tokensOf(mail))]));
    for (const [token, count] of counts) {
      if (count >= OFTEN && !stopWords.has(token)) places.set(token, [...(places.get(token) ?? []), place]);
    }
  }
  const said = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  const lettersOf = (of: readonly number[]) => String.fromCharCode(...of.map((place, at) => FIRST + place - (of[at - 1] ?? 0)));
  const without = (of: readonly number[]) => [...articles.keys()].filter((place) => !of.includes(place));
  const wordOf = (of: readonly number[]) => (of.length > articles.length / 2 ? BUT + lettersOf(without(of)) : lettersOf(of));
  return { tokens: said.map(([token]) => token).join(' '), articles: said.map(([, of]) => wordOf(of)).join(' ') };
}

/** Search data in which each article also has what is said of it in mails. */
export function withMails(data: SearchData, { tokens, articles }: SaidInMails): SearchData {
  const said: string[][] = data.words.map(() => []);
  const letters = articles.split(' ');
  for (const [at, token] of tokens.split(' ').entries()) {
    const word = letters[at] ?? '';
    const isBut = word.startsWith(BUT);
    const named = new Set<number>();
    let place = 0;
    for (const letter of isBut ? word.slice(BUT.length) : word) named.add((place += letter.charCodeAt(0) - FIRST));
    const of = isBut ? [...said.keys()].filter((each) => !named.has(each)) : named;
    for (const each of of) said[each]?.push(token);
  }
  return { ...data, words: data.words.map((words, at) => ({ ...words, mails: said[at]?.join(' ') })) };
}
