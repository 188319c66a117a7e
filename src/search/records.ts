import type { Article, FacetValues } from '../model/catalogue.ts';
import type { Fingerprint } from './fingerprints.ts';
import { tokensOf } from './tokens.ts';

/** What a list of results shows of an article. */
export interface Card {
  key: string;
  facets: FacetValues;
  title: string;
  summary: string;
}

/** What people might say of an article beside its title and summary, a line each. */
export interface Words {
  key: string;
  id: number;
  aliases: string[];
  steps: string[];
  otherLanguage: string[];
  /** Words that stand only in the text, and in few articles. */
  text: string;
}

/** A word that more articles have in their text tells none from another; Pagefind knows it all the same. */
const RARE = 2;

/** An article, the same in the other language, and what a reader reads in its text. */
export interface SearchSource {
  article: Article;
  other: Article | undefined;
  words: string;
}

/** What the cards of articles say. */
export function cardsOf(articles: readonly Article[]): Card[] {
  return articles.map(({ key, kind, facets, title, summary }) => ({ key, facets: { ...facets, kind: [kind] }, title, summary }));
}

/** What people might say of each article in a language, beside what its card says. */
export function wordsOf(sources: readonly SearchSource[]): Words[] {
  const words = sources.map(({ article: { key, id, title, summary, aliases, steps }, other }) => ({
    key,
    id,
    aliases,
    steps: steps.map(({ title }) => title),
    otherLanguage: other ? [newWords([other.title, ...other.aliases].join('\n'), [title, summary, ...aliases]).join(' ')] : [],
  }));
  const texts = sources.map(({ article, words: text }, index) =>
    newWords(text, [article.title, article.summary, ...Object.values(words[index] ?? {}).flat()]),
  );
  const having = new Map<string, number>();
  for (const word of texts.flat()) having.set(word, (having.get(word) ?? 0) + 1);
  return words.map((each, index) => ({ ...each, text: (texts[index] ?? []).filter((word) => (having.get(word) ?? 0) <= RARE).join(' ') }));
}

/** The words of a text that other lines do not have: names, numbers, kanji and katakana. */
function newWords(text: string, lines: readonly unknown[]): string[] {
  const known = new Set(tokensOf(lines.join('\n')));
  const words = text.normalize('NFKC').match(/[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+/gu) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))].filter(
    (word) => word.length > 1 && !tokensOf(word).every((token) => known.has(token)),
  );
}

/** Every known message, in the order of the articles that are about it. */
export function fingerprintsOf(articles: readonly Article[]): Fingerprint[] {
  return articles.flatMap((owner) =>
    owner.errors.flatMap(({ code, text, pattern, hop, meaning, question }) => {
      if (!text || !pattern || !hop || !meaning) return [];
      const others = articles
        .filter(({ key }) => key !== owner.key)
        .flatMap(({ key, errors }) => errors.filter((error) => error.code === code).map((error) => ({ key, question: error.question })));
      return [{ code, text, pattern, hop, meaning, articles: [{ key: owner.key, question }, ...others] }];
    }),
  );
}
