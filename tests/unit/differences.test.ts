import { expect, it } from 'vitest';
import { differences } from '../../src/commands/differences.ts';

const site = (files: Record<string, string>) => new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
const BEFORE = site({
  'index.html': '<script src="/_astro/Desk.BGXYorJX.js">',
  '_astro/Desk.BGXYorJX.js': 'a',
  'about/index.html': 'text',
});

it('of two sites that are the same, nothing is said', () => {
  expect(differences(BEFORE, new Map(BEFORE))).toEqual([]);
});

it('a file that changed is told apart from those that only name it, and a name from another in its hash', () => {
  const now = site({ 'index.html': '<script src="/_astro/Desk.DwLWbgmj.js">', '_astro/Desk.DwLWbgmj.js': 'b', 'about/index.html': 'text' });
  expect(differences(BEFORE, now)).toEqual(['changed: _astro/Desk.DwLWbgmj.js', 'only hashes in names: index.html']);
});

it('a page that names a file by another hash and says something else changed', () => {
  const now = site({
    'index.html': 'New! <script src="/_astro/Desk.DwLWbgmj.js">',
    '_astro/Desk.DwLWbgmj.js': 'a',
    'about/index.html': 'text',
  });
  expect(differences(BEFORE, now)).toEqual(['only hashes in names: _astro/Desk.DwLWbgmj.js', 'changed: index.html']);
});

it('files that are in one of the two are told', () => {
  expect(differences(site({ 'old.html': '', 'both.html': '' }), site({ 'both.html': '', 'new.html': '' }))).toEqual([
    'only now: new.html',
    'only before: old.html',
  ]);
});
