/**
 * Every number that decides how well an article answers, in one place: its value, what it may lie between, and what it is where it is
 * left out. npm run search:ablate prints what each is worth. What decides whether an answer is believed is in confidence-weights.ts.
 */
export const TABLE = {
  // Fields of an article: what it is called, the messages it is about, what people say of it.
  title: [4, 1, 8, 0],
  error: [2.4, 1, 8, 0],
  alias: [3, 1, 8, 0],
  summary: [3.2, 0.3, 4, 0],
  otherLanguage: [2, 0, 4, 0],
  /** Messages that another article is about. */
  shared: [2, 0, 4, 0],
  facet: [0.48, 0, 3, 0],
  /** Words that stand only in the text. */
  text: [0.8, 0, 3, 0],
  /** What people write of it to a help desk, again and again. */
  mails: [2, 0, 4, 0],
  /** So much each further field with a word counts beside the best. */
  furtherField: [0.333, 0, 1, 0],
  /** Of long records many words match by chance (BM25's length normalisation). */
  length: [0.8, 0, 1, 0],
  /** Even a word that all articles have says something: "ログイン" alone is a question. */
  leastRarity: [0.25, 0, 1, 0],
  /** The best lines of an article beside the article as a whole, and the second best beside the best. */
  lines: [0.5, 0, 2, 0],
  secondLine: [0.3, 0, 1, 0],
  // Words of a question, beside those that were typed and stand there.
  stopWord: [0.1, 0, 1, 1],
  synonym: [0.7, 0, 1, 0],
  corrected: [0.8, 0, 1, 0],
  /** What may yet become a synonym. */
  begun: [0.4, 0, 1, 0],
  /** Pairs of hiragana, or across a border of scripts, that no article has are endings and dialect, not words that are missing. */
  unknownGrammar: [0.3, 0, 1, 1],
  /** A pair of hiragana is mostly grammar; a pair across two scripts is where a word meets it. */
  grammar: [0.4, 0, 1, 1],
  border: [0.36, 0, 1, 1],
  /** A longer word than was asked for: detect, detected. */
  longer: [0.8, 0, 1, 0],
  /** A word that is still being typed and finds nothing is looked up by its beginning. */
  guess: [0.2, 0, 1, 0],
  /** Of articles that answer about as well, the situation decides: so much more or less counts one that is about it or about another. */
  near: [0.2, 0, 1, 0],
  // How much a text is believed less for sounding like mails that no article answers: learned from 1,420 of them and 2,835 others.
  elsewhereSound: [1.8, 0, 5, 0],
  beyondSound: [2.8, 0, 5, 0],
} as const satisfies Record<string, readonly [value: number, from: number, to: number, without: number]>;

/** What so many mails of an article say, is said of it. Whatever one mail says alone is chance. */
export const OFTEN = 2;

/**
 * How it is learned what mails that no article answers sound like: what every token is given beforehand, as mails; the mails a token has to
 * stand in, and of those the ones that no article answers where no other mails have it; the most that one token says; and as how many tokens
 * that say nothing a text begins; and from where on a sound says something.
 */
export const SOUND = { smoothing: 10, least: 12, leastOwn: 8, most: 3, few: 8, from: 0.2 };

export type WeightName = keyof typeof TABLE;

/** The values in force. Only what measures the search changes them. */
export const weights = Object.fromEntries(Object.entries(TABLE).map(([name, [value]]) => [name, value])) as Record<WeightName, number>;
