import { expect, it } from 'vitest';
import { readContent } from '../../src/library/read.ts';
import { buildCatalogue } from '../../src/model/catalogue.ts';
import { fullTextOf } from '../../src/search/full-text.ts';
import { searchDataOf, searchSourcesOf } from '../../src/search/search-data.ts';
import { goodContent, JA, STEP } from '../support/content.ts';

/** Which articles the full text has a word for, with a sentence added to the end of a file. */
function having(token: string, file: string, sentence: string): string[] {
  const files = goodContent();
  const { content } = readContent(files.set(file, `${files.get(file) ?? ''}\n${sentence}\n`));
  const data = searchDataOf(searchSourcesOf('ja', content), content);
  const texts = fullTextOf(buildCatalogue('ja', content), content, data);
  return texts.filter(({ tokens }) => tokens.includes(token)).map(({ key }) => key);
}

it('the full text knows the words of a shared step under the articles that use it', () => {
  expect(having('湯沸', STEP, '湯沸器を見ます。')).toEqual(['symptom/stuck']);
});

it('a word that an article has in its title is no part of the full text, which is asked for what the small index lacks', () => {
  expect(having('時計', JA, '時計を見ます。')).toEqual([]);
});
