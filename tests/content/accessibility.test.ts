import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/library/library.ts';
import { conformanceOf } from '../../src/model/conformance.ts';
import { problemsAfter } from '../support/content.ts';

const FILE = 'content/accessibility.yaml';
const { criteria } = settingsOf(process.cwd()).accessibility;
const numbers = (keep: (of: (typeof criteria)[number]) => boolean) => criteria.filter(keep).length;

describe('the accessibility statement', () => {
  it('holds every criterion of levels A and AA: 38 of WCAG 2.0, 12 of 2.1, 6 of 2.2', () => {
    expect(numbers(({ since }) => since === '2.0')).toBe(38);
    expect(numbers(({ since, level }) => since === '2.0' && level === 'A')).toBe(25);
    expect(numbers(({ since }) => since === '2.1')).toBe(12);
    expect(numbers(({ since }) => since === '2.2')).toBe(6);
    expect(new Set(criteria.map(({ criterion }) => criterion)).size).toBe(56);
  });

  it('names only tests that exist and test something', () => {
    const tests = criteria.flatMap(({ method }) => method).filter((method) => method !== 'hand');
    expect(tests.length).toBeGreaterThan(30);
    for (const file of new Set(tests)) {
      expect(existsSync(file), file).toBe(true);
      expect(readFileSync(file, 'utf8'), file).toMatch(/\bexpect\(/);
    }
  });

  it('claims full conformance only where nothing is left to test', () => {
    const [met] = criteria.filter(({ result }) => result === 'met');
    const [untested] = criteria.filter(({ result }) => result === 'not-tested');
    if (!met) throw new Error('nothing is met');
    expect(conformanceOf([met])).toBe('full');
    expect(conformanceOf([])).toBe('partial');
    expect(conformanceOf([met, { ...met, result: 'not-tested' }])).toBe('partial');
    expect(conformanceOf([met, { ...met, result: 'not-met' }])).toBe('partial');
    expect(conformanceOf(criteria)).toBe(untested ? 'partial' : 'full');
  });
});

describe('a claim is refused', () => {
  it.each([
    ['without a method', 'method: [hand]\n', '\n', 'criteria.0.result', 'needs a method'],
    ['without a date', 'date: 2026-11-20\n', '\n', 'criteria.0.result', 'needs a date'],
    ['with a method that is no test', '[hand]', '[somehow]', 'criteria.0.method.0', 'write hand, or the file of a test'],
    [
      'of what was not tested',
      'result: not-tested',
      'result: not-tested\n    method: [hand]',
      'criteria.1.method',
      'does not go with not-tested',
    ],
    ['that it does not apply, without a reason', 'result: not-tested', 'result: not-applicable', 'criteria.1.result', 'needs a note'],
    ['of an unknown result', 'result: met', 'result: good', 'criteria.0.result', 'met, not-met, not-applicable, not-tested'],
    ['of a day outside of the tests', 'date: 2026-11-20', 'date: 2026-10-20', '1.4.3', 'outside of tested'],
    ['that stands twice', 'criterion: 2.1.1', 'criterion: 1.4.3', '1.4.3', 'stands here twice'],
    ['out of its order', 'criterion: 2.1.1', 'criterion: 1.4.1', '1.4.1', 'comes after 1.4.3'],
    ['of a number that is none', 'criterion: 2.1.1', 'criterion: 2.1', 'criteria.1.criterion', '2.1'],
  ])('%s', (_name, from, to, field, told) => {
    const problems = problemsAfter(FILE, from, to);
    expect(problems).toContain(FILE);
    expect(problems).toContain(field);
    expect(problems).toContain(told);
  });
});
