import { expect, it } from 'vitest';
import { readContent } from '../../src/library/read.ts';
import { goodContent, problemsOf } from '../support/content.ts';

const STUCK = 'content/mails/ja/symptoms/stuck.txt';

it('mails of an article are lines of a file of its own, in each language, and of what no article answers likewise', () => {
  const files = goodContent().set(STUCK, '矢印が回る\n\n  熱くならない \n').set('content/mails/en/others/beyond.txt', 'which tea?\n');
  expect(problemsOf(files)).toBe('');
  const { mails, others } = readContent(files).content;
  expect(mails).toMatchObject([{ id: 'symptoms/stuck', language: 'ja', lines: ['矢印が回る', '熱くならない'] }]);
  expect(others).toMatchObject([{ id: 'beyond', language: 'en', lines: ['which tea?'] }]);
});

it('an organization’s own mails of an article take the place of the published ones', () => {
  const files = goodContent().set(STUCK, '矢印が回る\n').set(STUCK.replace('content', 'organization'), '蓋が開く\n');
  expect(readContent(files).content.mails).toMatchObject([{ lines: ['蓋が開く'] }]);
});

it.each([
  ['of an article that is not there', 'content/mails/ja/symptoms/cold.txt', 'x\n', 'there is no article symptoms/cold', 'Rename the file'],
  ['that stands twice', STUCK, '回る\n回る\n', '"回る" stands twice', 'Remove one'],
  ['that stands twice among others', 'content/mails/ja/others/bare.txt', '駄目\n駄目\n', '"駄目" stands twice', 'Remove one'],
  ['in a folder that is not known', 'content/mails/ja/fruits/apple.txt', 'x\n', 'content/mails/<ja|en>/others/<bare|elsewhere|beyond>.txt'],
  ['with another ending', 'content/mails/ja/symptoms/stuck.md', 'x\n', 'content/mails/<ja|en>/<symptoms|causes|guides>/'],
])('a mail %s stops the build with what to do', (_name, file, text, ...told) => {
  const problems = problemsOf(goodContent().set(file, text));
  for (const each of [file, ...told]) expect(problems).toContain(each);
});
