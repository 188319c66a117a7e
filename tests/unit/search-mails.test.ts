import { expect, it } from 'vitest';
import { readContent } from '../../src/library/read.ts';
import { find } from '../../src/search/find.ts';
import { searchIndexesOf } from '../../src/search/search-data.ts';
import { goodContent, JA } from '../support/content.ts';

/** What is found for a question where the first article has a mail. */
function foundWith(mail: string, question: string) {
  const files = goodContent();
  const { content } = readContent(files.set(JA, (files.get(JA) ?? '').replace('about:', `mails: ['${mail}']\nabout:`)));
  const { indexes, known } = searchIndexesOf(content);
  return find(indexes.ja, { question, chosen: {} }, known);
}

it('an article is found by what people write of it to a help desk', () => {
  expect(foundWith('湯沸器の矢印が回ります。', '矢印が回る').keys).toEqual(['symptom/stuck']);
  expect(foundWith('湯沸器の蓋が開きます。', '矢印が回る').keys).toEqual([]);
});

it('is believed no more for it: a mail tells one person’s words, not what an article is about', () => {
  expect(foundWith('湯沸器の矢印が回ります。', '矢印が回る').evidence).toEqual({
    ...foundWith('湯沸器の蓋が開きます。', '矢印が回る').evidence,
  });
});
