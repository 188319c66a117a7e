import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BAD_DAYS, tableOf } from '../support/bad-days.ts';

it('the README shows the matrix of bad days as it is tested', () => {
  // Formatting aligns the columns; only what stands in them counts.
  const plain = (text: string) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---');
  expect(plain(readFileSync('README.md', 'utf8'))).toContain(plain(tableOf(BAD_DAYS)));
});
