import { describe, expect, it } from 'vitest';
import { guessPages, type KnownPages } from '../../src/model/guess.ts';
import { languageOfPath } from '../../src/model/languages.ts';
import { articlePath, href } from '../../src/model/links.ts';

describe('addresses', () => {
  it('are at the root in the source language and under its code in another', () => {
    expect(href('ja', articlePath('symptom/login-loop'))).toBe('/symptoms/login-loop/');
    expect(href('en', articlePath('cause/vpn-or-proxy'))).toBe('/en/causes/vpn-or-proxy/');
    expect(href('ja', '/', '/', 'en')).toBe('/ja/');
  });

  it('live under a sub-path too', () => {
    expect(href('en', '/', '/kb/')).toBe('/kb/en/');
  });

  it('have a language only at their beginning', () => {
    expect(['/en', '/en/e/', '/english/', '/e/en/', '/'].map((path) => languageOfPath(path))).toEqual(['en', 'en', 'ja', 'ja', 'ja']);
  });
});

describe('a wrong address', () => {
  const page = (path: string): [string, string] => [path, path];
  const known: KnownPages[] = [
    { language: 'ja', home: '/', pages: ['/symptoms/login-loop/', '/symptoms/login-timeout/', '/causes/vpn-or-proxy/'].map(page) },
    { language: 'en', home: '/en/', pages: [page('/en/symptoms/login-loop/')] },
  ];
  const guess = (path: string) => guessPages(path, known).map(({ path: meant }) => meant);

  it('is guessed by its last word, in its own language', () => {
    expect(guess('/symptom/loginloop')[0]).toBe('/symptoms/login-loop/');
    expect(guessPages('/en/login-lop/', known)).toEqual([
      { path: '/en/symptoms/login-loop/', title: '/en/symptoms/login-loop/', language: 'en' },
    ]);
  });

  it('is not guessed where nothing is alike', () => {
    expect(guess('/wp-admin/')).toEqual([]);
    expect(guess('/')).toEqual([]);
  });
});
