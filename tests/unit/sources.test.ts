import { expect, it } from 'vitest';
import { addressOf } from '../../src/model/sources.ts';

it('a source is read in the language of the reader where it has an address in it, else at the one it has', () => {
  const source = { address: 'https://example.com/help', addresses: { ja: 'https://example.com/ja/help' } };
  expect(addressOf(source, 'ja')).toBe('https://example.com/ja/help');
  expect(addressOf(source, 'en')).toBe('https://example.com/help');
  expect(addressOf({}, 'ja')).toBeUndefined();
});
