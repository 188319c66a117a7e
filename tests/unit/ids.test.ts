import { expect, it } from 'vitest';
import { idsInWords, isIdOf, isShortAddress, nextId } from '../../src/model/ids.ts';

it('an id has five digits once its kind has used its thousand', () => {
  expect(nextId('symptom', [])).toBe(1001);
  expect(nextId('symptom', [1001, 1998])).toBe(1999);
  expect(nextId('symptom', [1999, 2001])).toBe(10_001);
  expect(nextId('symptom', [1999, 10_001, 20_005])).toBe(10_002);
  expect(() => nextId('guide', [39_999])).toThrow('guide');
});

it('the first digit of an id tells its kind', () => {
  expect([1000, 1999, 10_000, 19_999].every((id) => isIdOf('symptom', id))).toBe(true);
  expect([999, 2000, 9999, 20_000, 100_000].some((id) => isIdOf('symptom', id))).toBe(false);
  expect(idsInWords('cause')).toBe('from 2000 to 2999 or from 20000 to 29999');
});

it('a short address is an id and nothing else, in any language', () => {
  expect(['/1001/', '/en/1001/', '10001/', 'en/10001/'].every((path) => isShortAddress(path, ['ja', 'en']))).toBe(true);
  expect(
    ['/', '/e/1020/', '/100/', '/100001/', '/guides/2024/', '/1001/x/', '/en/'].some((path) => isShortAddress(path, ['ja', 'en'])),
  ).toBe(false);
});
