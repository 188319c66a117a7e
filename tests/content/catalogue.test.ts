import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { adviseOn } from '../../src/library/advice.ts';
import { formatProblems } from '../../src/library/problem.ts';

const files = filesOfContent(process.cwd());
const { content } = readContent(files);
const { articles } = content;

describe('the catalogue', () => {
  it('has every planned article, at its address', () => {
    const planned = readFileSync('tests/content/catalogue.txt', 'utf8').trim().split('\n');
    const there = articles.map(({ id, data }) => `${data.id} ${id}`).sort();
    expect(planned.filter((line) => !there.includes(line))).toEqual([]);
  });
});

it('content/ leaves no advice open', () => {
  expect(formatProblems(adviseOn(files))).toBe('');
});
