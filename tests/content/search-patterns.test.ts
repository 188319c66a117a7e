import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { findPattern } from '../../src/library/check-pattern.ts';
import { readContent } from '../../src/library/read.ts';
import { compilePattern } from '../../src/search/fingerprints.ts';
import { JA, problemsAfter } from '../support/content.ts';

const { articles } = readContent(filesOfContent(process.cwd())).content;
const patterns = articles.flatMap(({ data }) => data.errors.flatMap(({ code, pattern }) => (pattern ? [{ code, pattern }] : [])));
const patternOf = (code: string) => compilePattern(patterns.find((known) => known.code === code)?.pattern ?? '');

describe('the pattern of a message', () => {
  it.each([
    ['(error|code)\\s*[:(]?\\s*409', '\\s* and \\s* can match the same characters', '([:(]\\s*)?'],
    ['error 409\\s+\\s+x|error 409', 'can match the same characters'],
    ['(e+)+rror 409|error 409', '(e+)+ repeats a group'],
    ['(error|error){1,30} 409', '(error|error){1,30} repeats a group'],
    ['\\s*error 409', '\\s* is tried again from each character'],
    ['error.*409', '.* repeats letters or digits without end', '.{0,30}'],
    ['error[^x]+409', '[^x]+ repeats letters or digits without end'],
    ['error \\d+', '\\d+ repeats letters or digits without end'],
    ['error\\s{0,2000}409', '\\s{0,2000} repeats more than 100 times', '\\s{0,30}'],
    ['(error) 409|\\1 410', '\\1 repeats a group'],
    ['(', 'is not a regular expression'],
    ['9?', 'matches everything'],
    ['(?<!x)error 409', 'looks behind'],
    ['eror', 'does not recognise'],
  ])('%s is refused, with what to write', (pattern, ...told) => {
    const message = findPattern(pattern, 'Error 409');
    for (const part of told) expect(message).toContain(part);
  });

  it('stops the build where a long text could stop the page', () => {
    const error = "errors:\n  - { code: e409, text: Error 409, pattern: 'error\\s*:?\\s*409', hop: server, meaning: 意味 }\nsteps:";
    expect(problemsAfter(JA, 'steps:', error)).toContain(`${JA}:10  errors.0.pattern: can take very long on a long text`);
  });

  it.each(['\\berror\\s*(code\\s*)?(:\\s*)?1020\\b', 'error.{0,30}1020', 'error[\\s_-]+1020|error[,!.…]*\\s1020'])(
    '%s is accepted',
    (pattern) => {
      expect(findPattern(pattern, 'Error 1020')).toBeUndefined();
    },
  );
});

it.each([
  [
    '409-invalid-client',
    ['Error 409', 'error : 409', 'エラー(409', 'Route Error ( 409', 'status   409'],
    ['error 4091', 'Route Error (400'],
  ],
  ['route-error', ['Route Error (400', 'route error 500', 'route error(  403'], ['Route Error (409']],
  ['error-1020', ['Error code: 1020', 'error1020', 'エラー コード : 1020', 'エラー:1020'], ['error 10201']],
  ['http-403', ['403 - Forbidden', '403forbidden', '403 : forbidden', 'HTTP 403', 'code: 403'], ['http 4031']],
  ['http-5xx', ['status (503', 'error: 500', 'http502'], ['error 505']],
  ['too-many-requests', ['code : 429', 'HTTP(429', 'エラー429'], ['error 4290']],
  [
    'devicecheck-407',
    ['DeviceCheck registration failed: 407', 'device check registration failed ( 407', 'DeviceCheck registration failed407'],
    ['failed 407'],
  ],
  ['oops-error-occurred', ['Oops, an error occurred', 'oops!!… an error occured', 'Oops an error occurred', 'Oops...'], ['oops']],
])('%s is recognised as before in each of its forms', (code, known, unknown) => {
  expect(known.filter((text) => !patternOf(code).test(text))).toEqual([]);
  expect(unknown.filter((text) => patternOf(code).test(text))).toEqual([]);
});

it('no pattern takes longer than a moment on 5,000 spaces, signs or beginnings of messages', () => {
  const starts = patterns.map(({ pattern }) => /[a-zァ-ヶ]{4,}/i.exec(pattern)?.[0] ?? 'error');
  const slow = patterns.flatMap(({ code, pattern }, index) => {
    const word = starts[index] ?? '';
    const texts = [' ', ' :', '.', '…', `${word} `, word].map((part) => word + part.repeat(Math.ceil(5000 / part.length)));
    const from = performance.now();
    for (const text of texts) compilePattern(pattern).test(text);
    return performance.now() - from > 100 ? [code] : [];
  });
  expect(slow).toEqual([]);
});
