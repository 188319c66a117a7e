import { describe, expect, it } from 'vitest';
import { guessPaths } from '../../src/model/guess.ts';
import { articlePath, href, neutralPath } from '../../src/model/links.ts';

describe('addresses', () => {
  it('are at the root in Japanese and under /en/ in English', () => {
    expect(href('ja', articlePath('symptom/login-loop'))).toBe('/symptoms/login-loop/');
    expect(href('en', articlePath('cause/vpn-or-proxy'))).toBe('/en/causes/vpn-or-proxy/');
  });

  it('live under a sub-path too', () => {
    expect(href('en', '/', '/kb/')).toBe('/kb/en/');
    expect(neutralPath('/kb/en/symptoms/login-loop/', '/kb/')).toBe('/symptoms/login-loop/');
  });

  it('lose their language only at their beginning', () => {
    expect(neutralPath('/en')).toBe('/');
    expect(neutralPath('/english/')).toBe('/english/');
  });
});

describe('a wrong address', () => {
  const known = ['/symptoms/login-loop/', '/symptoms/login-timeout/', '/en/symptoms/login-loop/', '/causes/vpn-or-proxy/'];

  it('is guessed by its last word, in its own language', () => {
    expect(guessPaths('/symptom/loginloop', known)[0]).toBe('/symptoms/login-loop/');
    expect(guessPaths('/en/login-lop/', known)).toEqual(['/en/symptoms/login-loop/']);
  });

  it('is not guessed where nothing is alike', () => {
    expect(guessPaths('/wp-admin/', known)).toEqual([]);
    expect(guessPaths('/', known)).toEqual([]);
  });
});
