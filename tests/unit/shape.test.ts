import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { settingsOf } from '../../src/library/library.ts';

/** Every file of src, by its path. */
const FILES = new Map(
  readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path, 'utf8')]),
);

/** The files that a file needs when it runs: types are gone by then. */
function importsOf(path: string): string[] {
  const named = [...(FILES.get(path) ?? '').matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'(\.[^']+)';/gms)];
  return named.map(([, to = '']) => normalize(join(dirname(path), to))).filter((to) => existsSync(to));
}

/** The way from a file to another that is looked for, or none. */
function wayTo(start: string, isSought: (path: string) => boolean): string[] {
  const seen = new Set<string>();
  const queue = importsOf(start).map((path) => [path]);
  for (let way = queue.shift(); way; way = queue.shift()) {
    const last = way.at(-1) ?? '';
    if (isSought(last)) return [start, ...way];
    if (seen.has(last)) continue;
    seen.add(last);
    queue.push(...importsOf(last).map((path) => [...(way ?? []), path]));
  }
  return [];
}

it('no file needs itself, by whatever way', () => {
  const circles = [...FILES.keys()].map((start) => wayTo(start, (path) => path === start));
  expect(circles.filter((way) => way.length)).toEqual([]);
});

it('no browser script loads a schema, and the library that reads it, which is larger than all else', () => {
  const scripts = [...FILES.keys()].filter((path) => path.endsWith('.client.ts'));
  const ways = scripts.map((start) => wayTo(start, (path) => path.includes('model/schemas/')));
  expect(scripts.length).toBeGreaterThan(20);
  expect(ways.filter((way) => way.length)).toEqual([]);
});

it('no file is longer than 180 lines', () => {
  expect([...FILES].filter(([, text]) => text.split('\n').length > 181).map(([path]) => path)).toEqual([]);
});

it('the code names neither the product nor a language', () => {
  const { product, languages } = settingsOf(process.cwd());
  const names = new RegExp([product.name, product.maker].join('|'), 'i');
  const codes = new RegExp(`['"](?:${languages.join('|')})['"]`);
  expect([...FILES].filter(([, text]) => names.test(text) || codes.test(text)).map(([path]) => path)).toEqual([]);
});
