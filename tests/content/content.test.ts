import { expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { problemsOf } from '../support/content.ts';

it('everything in content/ is in order', () => {
  expect(problemsOf(filesOfContent(process.cwd()))).toBe('');
});
