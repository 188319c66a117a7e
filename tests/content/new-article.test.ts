import { expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { newArticle } from '../../src/library/new-article.ts';
import { nextId } from '../../src/model/ids.ts';
import { problemsOf } from '../support/content.ts';

it('a new article is valid at once', () => {
  const [ja, en] = newArticle(1999, '2026-08-31');
  const files = filesOfContent(process.cwd());
  const before = problemsOf(files);
  files.set('content/articles/ja/symptoms/brand-new.mdx', ja).set('content/articles/en/symptoms/brand-new.mdx', en);
  expect(problemsOf(files)).toBe(before);
});

it('a new id is one above the highest of its kind, and never one that was free in between', () => {
  expect(nextId('symptom', [1001, 1004, 2001])).toBe(1005);
  expect(nextId('guide', [1001])).toBe(3001);
});
