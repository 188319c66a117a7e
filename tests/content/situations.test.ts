import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { buildCatalogue, type FacetValues } from '../../src/model/catalogue.ts';
import { sourceOf } from '../../src/model/languages.ts';
import { arrangeFor } from '../../src/model/situation.ts';

const { content } = readContent(filesOfContent(process.cwd()));
const articles = buildCatalogue(sourceOf(content.languages), content);

interface Row {
  chosen: FacetValues;
  first: string[];
}

it('of 40 situations, written down before they were tried, 38 have the articles they need among the first five', () => {
  const rows = readFileSync('tests/search/situations.jsonl', 'utf8').trim().split('\n');
  const missed = rows.flatMap((row) => {
    const { chosen, first } = JSON.parse(row) as Row;
    const { about, own, rest } = arrangeFor(articles, chosen, content.site.home.common);
    const five = [...about, ...own, ...rest].slice(0, 5).map(({ key }) => key as string);
    return first.every((key) => five.includes(key)) ? [] : [`${JSON.stringify(chosen)} has ${five.join(' ')}`];
  });
  expect(rows).toHaveLength(40);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
});
