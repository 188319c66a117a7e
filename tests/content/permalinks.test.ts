import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/library/read.ts';
import { addressesOf, readLock, writeLock } from '../../src/model/permalinks.ts';
import { CAUSE, EN, goodContent, JA, problemsOf } from '../support/content.ts';

const LOCK = 'content/permalinks.lock';

function published(): Map<string, string> {
  const files = goodContent();
  return files.set(LOCK, writeLock([], addressesOf(readContent(files).content)));
}

describe('what was published', () => {
  it('is in order while it is there', () => {
    expect(problemsOf(published())).toBe('');
  });

  it('cannot lose an article', () => {
    const files = published();
    files.delete(JA);
    files.delete(EN);
    const problems = problemsOf(files);
    expect(problems).toContain(`${LOCK}  /symptoms/stuck/: was published and is gone`);
    expect(problems).toContain('/1001/: was published');
    expect(problems).toContain('content/redirects.yaml under moved or superseded: { from: "/symptoms/stuck/", to: … }');
  });

  it('cannot lose a step', () => {
    const files = published();
    files.set(CAUSE, (files.get(CAUSE) ?? '').replaceAll('set', 'reset'));
    files.set(JA, (files.get(JA) ?? '').replace('#set', '#reset'));
    expect(problemsOf(files)).toContain('/causes/clock/#set: was published and is gone');
  });

  it('cannot lose an error code', () => {
    const files = goodContent();
    const error = "errors:\n  - { code: e409, text: Error 409, pattern: 'error 409', hop: server, meaning: 意味 }\nsteps:";
    files.set(JA, (files.get(JA) ?? '').replace('steps:', error));
    files.set(EN, (files.get(EN) ?? '').replace('steps:', 'errors: { e409: { meaning: m } }\nsteps:'));
    expect(problemsOf(files)).toBe('');
    const lock = writeLock([], addressesOf(readContent(files).content));
    expect(problemsOf(goodContent().set(LOCK, lock))).toContain('/e/e409/: was published and is gone');
  });

  it('may move, and then its steps move with it', () => {
    const files = published();
    files.set('content/articles/ja/causes/watch.mdx', files.get(CAUSE) ?? '');
    files.delete(CAUSE);
    for (const file of [JA, EN]) files.set(file, (files.get(file) ?? '').replaceAll('/clock', '/watch'));
    files.set('content/redirects.yaml', 'moved: [{ from: /causes/clock/, to: /causes/watch/ }]\n');
    expect(problemsOf(files)).toBe('');
  });

  it('may be redirected only to what is there, and only when it is gone', () => {
    const files = published().set('content/redirects.yaml', 'moved: [{ from: /causes/clock/, to: /causes/nowhere/ }]\n');
    expect(problemsOf(files)).toContain('/causes/clock/: is still there');
    expect(problemsOf(files)).toContain('leads to /causes/nowhere/, which is not there');
  });
});

it('a lock never loses a line', () => {
  expect(readLock(writeLock(['/old/'], ['/new/']))).toEqual(['/new/', '/old/']);
});
