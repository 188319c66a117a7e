import type { Language } from '../model/languages.ts';

/** A question with the articles that answer it, the best first; from tests/search/queries.jsonl. */
export interface Query {
  id: string;
  q: string;
  lang: Language;
  kind: string;
  expect: string[];
}

/** Where the first right answer stood: 1 is the top, Infinity where there was none. */
export interface Outcome {
  query: Query;
  rank: number;
  shown: number;
  state?: string;
}

/** The outcome of a question whose results were shown in this order. */
export function outcomeOf(query: Query, keys: readonly string[], state?: string): Outcome {
  const at = keys.findIndex((key) => query.expect.includes(key));
  return { query, rank: at < 0 ? Infinity : at + 1, shown: keys.length, state };
}

/** Shares of outcomes with a right answer among the first 1 and 3, mean reciprocal rank of the first 10, and questions without a result. */
export interface Figures {
  questions: number;
  hit1: number;
  hit3: number;
  mrr10: number;
  zero: number;
}

/** Sums outcomes up. MRR as in TREC: 1/rank, 0 beyond the tenth. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const share = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length / Math.max(1, outcomes.length);
  return {
    questions: outcomes.length,
    hit1: share(({ rank }) => rank === 1),
    hit3: share(({ rank }) => rank <= 3),
    mrr10: outcomes.reduce((sum, { rank }) => sum + (rank <= 10 ? 1 / rank : 0), 0) / Math.max(1, outcomes.length),
    zero: outcomes.filter(({ shown }) => shown === 0).length,
  };
}

/** The questions of a JSONL text whose first expected article exists. Others wait for their article. */
export function queriesOf(jsonl: string, exists: (key: string) => boolean): Query[] {
  const queries = jsonl
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Query);
  return queries.filter(({ expect }) => exists(expect[0] ?? ''));
}
