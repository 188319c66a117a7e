import type { Article } from '../model/catalogue.ts';
import { countsOf } from '../model/counts.ts';
import { textOfArticle, textOfSharedStep, type CatalogueInput } from '../model/texts.ts';
import type { SearchData } from './index-build.ts';
import { isLatin, isPartOfWord, tokensOf, weighedTokensOf } from './tokens.ts';

/** What more articles have, and none in its title or aliases, tells none from another: a whole word tells more than a pair of characters. */
const MOST_ARTICLES = { word: 16, pair: 8 };

/** The words that a browser asks the full text for, by article. */
export interface FullText {
  key: string;
  tokens: string[];
}

/**
 * What the full text of a language adds to its small index: without what that index knows already it is a third of the size.
 * @param articles all of a language
 * @param input the texts of all articles and shared steps
 * @param data what the small index is made from
 */
export function fullTextOf(
  articles: readonly Article[],
  input: CatalogueInput<{ words: string }>,
  data: Pick<SearchData, 'words'>,
): FullText[] {
  const known = knownTokens(articles, data);
  const all = articles.map((article) => {
    const words = weighedTokensOf(textOf(article, input)).filter((token) => isPartOfWord(token) && !known.has(token.token));
    return { key: article.key, tokens: [...new Set(words.map(({ token }) => token))] };
  });
  const having = countsOf(all.flatMap(({ tokens }) => tokens));
  const tells = (token: string) => (having.get(token) ?? 0) <= MOST_ARTICLES[isLatin(token) ? 'word' : 'pair'];
  return all.map(({ key, tokens }) => ({ key, tokens: tokens.filter(tells) }));
}

/** The finder never asks the full text for these. */
function knownTokens(articles: readonly Article[], { words }: Pick<SearchData, 'words'>): Set<string> {
  const lines = words.flatMap(({ aliases, otherLanguage, text }) => [...aliases, ...otherLanguage, text]);
  const shown = articles.flatMap(({ title, summary }) => [title, summary]);
  return new Set([...shown, ...lines].flatMap(tokensOf));
}

/** All that an article says to its readers, with the shared steps it uses. */
function textOf(article: Article, input: CatalogueInput<{ words: string }>): string {
  const { steps, textLanguage, title, summary, drawing, avoid, meanwhile } = article;
  const shared = steps.filter((step) => step.shared).map(({ id }) => textOfSharedStep(id, textLanguage, input).words);
  const titles = steps.map((step) => step.title);
  return [title, summary, drawing ?? '', ...avoid, ...meanwhile, ...titles, textOfArticle(article, input).words, ...shared].join('\n');
}
