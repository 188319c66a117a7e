import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/library/library.ts';
import { searchIndexesOf } from '../../src/search/search-data.ts';
import { find } from '../../src/search/find.ts';
import { figuresOf, outcomeOf, queriesOf, type Query } from '../../src/search/measure.ts';

const { indexes, known } = searchIndexesOf(libraryOf(process.cwd()));
const keys = new Set(indexes.ja.documents.map(({ key }) => key));
const queries = queriesOf(readFileSync('tests/search/queries.jsonl', 'utf8'), (key) => keys.has(key));
const strangers = readFileSync('tests/search/no-answer.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Pick<Query, 'q' | 'lang'>);
const BARS = { hit1: 0.9, hit3: 0.98, weak: 3 };
const ask = (q: string, lang: Query['lang']) => find(indexes[lang], { question: q, chosen: {} }, known);

describe('real questions, answered by the small index alone', () => {
  const outcomes = queries.map((query) => {
    const { keys: shown, state } = ask(query.q, query.lang);
    return outcomeOf(query, shown, state);
  });
  const missed = outcomes.filter(({ rank }) => rank > 1).map(({ query, rank }) => `${rank} ${query.q} → ${query.expect[0]}`);

  it('most have a right answer on top or among the first three', () => {
    const { hit1, hit3 } = figuresOf(outcomes);
    expect(hit1, missed.join('\n')).toBeGreaterThanOrEqual(BARS.hit1);
    expect(hit3, missed.join('\n')).toBeGreaterThanOrEqual(BARS.hit3);
  });

  it('none goes without a result, none is told that nothing fits, and few that it fits loosely', () => {
    expect(outcomes.filter(({ shown }) => shown === 0).map(({ query }) => query.q)).toEqual([]);
    expect(outcomes.filter(({ state }) => state === 'none').map(({ query }) => query.q)).toEqual([]);
    expect(outcomes.filter(({ state }) => state === 'weak').map(({ query }) => query.q).length).toBeLessThanOrEqual(BARS.weak);
  });

  it('typed letter by letter, results never vanish that a longer beginning shows', () => {
    const vanishing = queries.flatMap(({ q, lang }) => {
      const beginnings = [...q].map((_, at) => [...q].slice(0, at + 1).join('')).slice(1);
      const shown = beginnings.map((beginning) => ask(beginning, lang).keys.length);
      const last = shown.findLastIndex((count) => count > 0);
      return shown.slice(0, last).flatMap((count, at) => (count === 0 ? [`${q}: nothing at "${beginnings[at]}"`] : []));
    });
    expect(vanishing).toEqual([]);
  });
});

it('173 more questions, written without a look at how articles are worded, are answered as well', () => {
  const more = queriesOf(readFileSync('tests/search/own-queries.jsonl', 'utf8'), (key) => keys.has(key));
  const { hit1, hit3 } = figuresOf(more.map((query) => outcomeOf(query, ask(query.q, query.lang).keys)));
  expect(hit1).toBeGreaterThanOrEqual(0.95);
  expect(hit3).toBeGreaterThanOrEqual(0.98);
});

it('of questions the site has no answer for, nine in ten are told so', () => {
  const believed = strangers.filter(({ q, lang }) => !['weak', 'none'].includes(ask(q, lang).state)).map(({ q }) => q);
  expect(believed.length, believed.join('\n')).toBeLessThanOrEqual(strangers.length * 0.08);
});
