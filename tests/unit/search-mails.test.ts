import { expect, it } from 'vitest';
import { saidInMails, withMails } from '../../src/search/mails.ts';
import { NO_DATA } from '../../src/search/index-build.ts';
import { readContent } from '../../src/library/read.ts';
import { find } from '../../src/search/find.ts';
import { searchIndexesOf } from '../../src/search/search-data.ts';
import { goodContent } from '../support/content.ts';

const MAILS = 'content/mails/ja/symptoms/stuck.txt';
const ROUND = ['湯沸器の矢印が回ります。', '朝から矢印が回っていて、お湯になりません。'];
const OPEN = ['湯沸器の蓋が開きます。', '蓋がすぐに開いてしまいます。'];

/** What is found for a question where the first article has some mails. */
function foundWith(mails: readonly string[], question: string) {
  const { content } = readContent(goodContent().set(MAILS, `${mails.join('\n')}\n`));
  const { indexes, known } = searchIndexesOf(content);
  return find(indexes.ja, { question, chosen: {} }, known);
}

it('an article is found by what several people write of it to a help desk', () => {
  expect(foundWith(ROUND, '矢印が回る').keys).toEqual(['symptom/stuck']);
  expect(foundWith(OPEN, '矢印が回る').keys).toEqual([]);
});

it('what a single mail says is chance, and finds nothing', () => {
  expect(foundWith(ROUND.slice(0, 1), '矢印が回る').keys).toEqual([]);
});

it('is believed no more for it: a mail tells one person’s words, not what an article is about', () => {
  expect(foundWith(ROUND, '矢印が回る').evidence).toEqual({ ...foundWith(OPEN, '矢印が回る').evidence });
});

it('what mails say is read as it was stored, of few articles as of most', () => {
  const twice = (word: string) => [`${word} one`, `${word} two`];
  const mails = [['red', 'lid'], ['red'], ['red', 'cord'], ['cord'], []].map((words) => words.flatMap(twice));
  const words = mails.map((_, at) => ({ key: `symptom/${at}`, id: at, aliases: [], otherLanguage: [], text: '' }));
  const said = withMails(
    { ...NO_DATA, words },
    saidInMails(
      mails.map((each) => ({ mails: each })),
      new Set(['one', 'two']),
    ),
  );
  expect(said.words.map(({ mails: each }) => each)).toEqual(['lid red', 'red', 'cord red', 'cord', '']);
});
