import { expect, it } from 'vitest';
import { formatProblems } from '../../src/library/problem.ts';
import { readTerms, spellingsIn } from '../../src/library/terms.ts';

const FILE = 'content/terms/ja.yaml';
const list = (...rules: string[]) => `version: 1\nrules:\n${rules.map((rule) => `  - { ${rule} }\n`).join('')}`;
const found = (text: string, ...rules: string[]) =>
  spellingsIn(text, readTerms(FILE, list(...rules)).terms).map(({ index, found, expected }) => `${index} ${found} → ${expected}`);
const faults = (text: string) => formatProblems(readTerms(FILE, text).problems);

it('a word and a regular expression are found wherever they stand, with what should stand there', () => {
  expect(found('a.b axb a.b', 'expected: c, pattern: a.b, specs: [{ from: a.b, to: c }]')).toEqual(['0 a.b → c', '8 a.b → c']);
  expect(found('3 June, 4 JUNE', "expected: '$2 $1', pattern: '/([0-9]) (june)/i', specs: [{ from: 3 june, to: june 3 }]")).toEqual([
    '0 3 June → June 3',
    '8 4 JUNE → JUNE 4',
  ]);
});

it('what is right already is not found, though the pattern takes it', () => {
  expect(found('Wi-Fi, wifi', "expected: Wi-Fi, pattern: '/wi-?fi/i', specs: [{ from: wifi, to: Wi-Fi }]")).toEqual(['7 wifi → Wi-Fi']);
});

it.each([
  ['a list that is no YAML', 'version: [', `${FILE}:1  the YAML cannot be read`],
  ['a term without an example', list('expected: a, pattern: b, specs: []'), `${FILE}:3  rules.0.specs: []: write an example`],
  ['an unknown field', list('expected: a, pattern: b, specs: [{ from: b, to: a }], prh: x'), 'rules.0.prh: unknown field'],
  [
    'a pattern that is none',
    list("expected: a, pattern: '/(/', specs: [{ from: b, to: a }]"),
    `${FILE}:3  a: the pattern is not a regular expression`,
  ],
  [
    'an example that does not come out',
    list('expected: a, pattern: b, specs: [{ from: bb, to: a }]'),
    `${FILE}:3  a: the example "bb" becomes "aa", not "a"`,
  ],
])('%s is told', (_name, text, told) => {
  expect(faults(text)).toContain(told);
});
