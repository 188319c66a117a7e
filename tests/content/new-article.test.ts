import { expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { newArticle } from '../../src/library/new-article.ts';
import { nextId } from '../../src/model/ids.ts';
import { problemsOf } from '../support/content.ts';

it('a new article is valid at once', () => {
  const files = filesOfContent(process.cwd());
  const before = problemsOf(files);
  for (const language of ['ja', 'en'])
    files.set(`content/articles/${language}/symptoms/brand-new.mdx`, newArticle(files, language, 1999, '2026-08-31'));
  expect(problemsOf(files)).toBe(before);
});

it('a new id is one above the highest of its kind, and never one that was free in between', () => {
  expect(nextId('symptom', [1001, 1004, 2001])).toBe(1005);
  expect(nextId('guide', [1001])).toBe(3001);
});
