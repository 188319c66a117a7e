import { expect, it } from 'vitest';
import { libraryOf } from '../../src/library/library.ts';
import { articlePages } from '../support/dist.ts';

const pages = articlePages();
const { articles } = libraryOf(process.cwd());
/** The keys of articles that an administrator can settle. */
const administered = new Set(articles.filter(({ data }) => data.who.includes('admin')).map(({ id }) => `/${id}/`));

it('whoever opened the link inside LINE or a mail app is told first to open it in a browser', () => {
  const open = pages.filter(({ root }) => root.querySelector('[data-step=open-outside]'));
  expect(open.length).toBeGreaterThan(2);
  for (const { path, root } of open) expect(root.querySelector('[data-step]')?.getAttribute('data-step'), path).toBe('open-outside');
});

it('an administrator is one tap from what is for administrators', () => {
  const theirs = pages.filter(({ path }) => administered.has(path.replace(/^\/en/, '')));
  expect(theirs.length).toBeGreaterThan(40);
  const lost = theirs.filter(({ root }) => !root.querySelector('#for-admins') || !root.querySelector('main a[href="#for-admins"]'));
  expect(lost.map(({ path }) => path)).toEqual([]);
});

it('wherever a step says what to do instead, the administrator can be asked for it', () => {
  const instead = pages.flatMap(({ path, root }) => root.querySelectorAll('[data-step] details').map((fold) => ({ path, fold })));
  expect(instead.length).toBeGreaterThan(300);
  expect(instead.filter(({ fold }) => !fold.querySelector('button[data-ask]')).map(({ path }) => path)).toEqual([]);
});
