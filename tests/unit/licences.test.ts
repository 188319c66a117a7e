import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { directPackages, installedPackages, namedPackages } from '../../src/data/installed-packages.ts';
import { isAllowed, licencesPage } from '../../src/outputs/licences.ts';

const named = namedPackages();

it('docs/licences.md lists the packages that package.json names; if not, run npm run licences', () => {
  const packages = directPackages('node_modules', Object.keys(named));
  expect(packages.map(({ name, version }) => [name, version])).toEqual(Object.entries(named));
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licencesPage(packages));
});

it('every installed package has a licence that is allowed', () => {
  const packages = installedPackages('node_modules');
  expect(packages.length).toBeGreaterThan(Object.keys(named).length);
  expect(packages.filter(({ licence }) => !isAllowed(licence)).map(({ name, licence }) => `${name}: ${licence ?? 'none'}`)).toEqual([]);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['Apache-2.0 AND LGPL-3.0-or-later', true],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT AND ISC)', true],
  ['GPL-3.0-only OR AGPL-3.0-only', false],
  // Deeper than one level is for a person to read, and never allowed by a part of it.
  ['(MIT OR GPL-3.0-only) AND (GPL-3.0-only OR ISC)', false],
  ['(GPL-3.0-only OR MIT) AND (GPL-3.0-only)', false],
  ['MIT OR GPL-3.0-only AND ISC', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.md', false],
  [undefined, false],
])('the licence %s is allowed: %s', (licence, allowed) => {
  expect(isAllowed(licence)).toBe(allowed);
});

it('every package is named with one exact version', () => {
  expect(Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
