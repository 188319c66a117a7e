import { expect, it } from 'vitest';
import { laterCardsOf, MOST_CARDS } from '../../src/search/records.ts';
import { searchDataOf } from '../../src/search/search-data.ts';
import { publishData, readPublished } from '../../src/search/published-data.ts';
import { goodContent } from '../support/content.ts';
import { buildCatalogue, type Article } from '../../src/model/catalogue.ts';
import { readContent } from '../../src/library/read.ts';

it('what the search loads is what was published, field by field', () => {
  const { content } = readContent(goodContent());
  const sources = buildCatalogue('ja', content).map((article) => ({ article, others: [], words: article.summary }));
  const data = searchDataOf(sources, content);
  expect(data.words.length).toBeGreaterThan(0);
  data.cards = [{ key: 'guide/late', about: {}, notFor: {}, own: {}, who: ['self'], title: 'Late', summary: 'One more', textLanguage: '' }];
  expect(readPublished(JSON.parse(JSON.stringify(publishData(data))) as ReturnType<typeof publishData>)).toEqual(
    JSON.parse(JSON.stringify(data)),
  );
});

it('as many cards as fit stand in the page; those of later articles come with the search data, in order', () => {
  const [article] = buildCatalogue('ja', readContent(goodContent()).content);
  const articles = Array.from({ length: MOST_CARDS + 2 }, (_, place) => ({ ...(article as Article), title: `${place}` }));
  expect(laterCardsOf(articles.slice(0, MOST_CARDS))).toEqual([]);
  expect(laterCardsOf(articles).map(({ title }) => title)).toEqual([`${MOST_CARDS}`, `${MOST_CARDS + 1}`]);
});
