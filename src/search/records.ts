import type { Article } from '../model/catalogue.ts';
import { countsOf } from '../model/counts.ts';
import type { Situated } from '../model/situation.ts';
import type { Fingerprint } from './fingerprints.ts';
import { isLatin, tokensOf } from './tokens.ts';

/** What a list of results shows of an article. */
export interface Card extends Situated {
  title: string;
  summary: string;
}

/** So many cards stand in the page at most. Those of further articles come with the search data. */
export const MOST_CARDS = 150;

/** A card that does not stand in the page. */
export interface LaterCard extends Card {
  /** The language of its text where it is not that of the page, or nothing. */
  textLanguage: string;
}

/** What people might say of an article beside its title and summary, a line each. */
export interface Words {
  key: string;
  id: number;
  aliases: string[];
  otherLanguage: string[];
  /** Names, codes and numbers that stand only in the text, and in few articles. */
  text: string;
  /** What is said of it in mails, token by token; comes later. */
  mails?: string | undefined;
}

/** A name that more articles have in their text tells none from another; Pagefind knows it, and all other words, all the same. */
const RARE = 2;

/** An article, the same in the other languages, and what a reader reads in its text. */
export interface SearchSource {
  article: Article;
  others: Article[];
  words: string;
}

/** What the cards of articles say. */
export function cardsOf(articles: readonly Article[]): Card[] {
  return articles.map(({ key, about, notFor, own, who, title, summary }) => ({ key, about, notFor, own, who, title, summary }));
}

/** The cards that do not stand in the page. */
export function laterCardsOf(articles: readonly Article[]): LaterCard[] {
  const later = articles.slice(MOST_CARDS);
  return cardsOf(later).map((card, place) => {
    const { language, textLanguage } = later[place] as Article;
    return { ...card, textLanguage: textLanguage === language ? '' : textLanguage };
  });
}

/**
 * What people might say of each article in a language, beside what its card says.
 * @param stopWords words that say nothing: those of another language are left out
 */
export function wordsOf(sources: readonly SearchSource[], stopWords: ReadonlySet<string>): Words[] {
  const newWords = (text: string, lines: readonly unknown[]) => wordsBeside(text, lines).filter((word) => !stopWords.has(word));
  const words = sources.map(({ article: { key, id, title, summary, aliases }, others }) => ({
    key,
    id,
    aliases,
    otherLanguage: others.map((other) => newWords([other.title, ...other.aliases].join('\n'), [title, summary, ...aliases]).join(' ')),
  }));
  const texts = sources.map(({ article, words: text }, index) =>
    newWords(text, [article.title, article.summary, ...Object.values(words[index] ?? {}).flat()]).filter((word) => isLatin(word)),
  );
  const having = countsOf(texts.flat());
  return words.map((each, index) => ({ ...each, text: (texts[index] ?? []).filter((word) => (having.get(word) ?? 0) <= RARE).join(' ') }));
}

/** Names, numbers, kanji and katakana. */
const WORDS = /[\p{Script=Latin}\p{N}]+|[\p{Script=Katakana}ー]+|\p{Script=Han}+/gu;

/** The words of a text that other lines do not have. */
function wordsBeside(text: string, lines: readonly unknown[]): string[] {
  const known = new Set(tokensOf(lines.join('\n')));
  const words = text.normalize('NFKC').match(WORDS) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))].filter(
    (word) => word.length > 1 && !tokensOf(word).every((token) => known.has(token)),
  );
}

/** A known message with what it means, and its articles, each with the question that tells it from the others. */
export interface Message extends Omit<Fingerprint, 'articles'> {
  meaning: string;
  articles: { key: string; question?: string }[];
}

/** How every known message is recognised, in the order of the articles that are about them. */
export function fingerprintsOf(articles: readonly Article[]): Fingerprint[] {
  return messagesOf(articles).map(({ code, text, pattern, hop, articles: named }) => {
    return { code, text, pattern, hop, articles: named.map(({ key }) => key) };
  });
}

/** Every known message, in the order of the articles that are about it. */
export function messagesOf(articles: readonly Article[]): Message[] {
  const named = new Map<string, Message['articles']>();
  for (const { key, errors } of articles) {
    for (const { code, question } of errors) {
      const others = named.get(code);
      if (others) others.push({ key, question });
      else named.set(code, [{ key, question }]);
    }
  }
  return articles.flatMap((owner) =>
    owner.errors.flatMap(({ code, text, pattern, hop, meaning, question }) => {
      if (!text || !pattern || !hop || !meaning) return [];
      const others = (named.get(code) ?? []).filter(({ key }) => key !== owner.key);
      return [{ code, text, pattern, hop, meaning, articles: [{ key: owner.key, question }, ...others] }];
    }),
  );
}
