import { expect, it } from 'vitest';
import { searchDataOf } from '../../src/search/search-data.ts';
import { publishData, readPublished } from '../../src/search/published-data.ts';
import { goodContent } from '../support/content.ts';
import { buildCatalogue } from '../../src/model/catalogue.ts';
import { readContent } from '../../src/library/read.ts';

it('what the search loads is what was published, field by field', () => {
  const { content } = readContent(goodContent());
  const sources = buildCatalogue('ja', content).map((article) => ({ article, other: undefined, words: article.summary }));
  const data = searchDataOf(sources, content);
  expect(data.words.length).toBeGreaterThan(0);
  expect(readPublished(JSON.parse(JSON.stringify(publishData(data))) as ReturnType<typeof publishData>)).toEqual(
    JSON.parse(JSON.stringify(data)),
  );
});
