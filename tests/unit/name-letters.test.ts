import { describe, expect, it } from 'vitest';
import { withLetters } from '../../src/model/schemas/letters.ts';

describe('the letters of a pattern of names', () => {
  const NAME = '^(?<name>[\\p{Script=Han}々]{1,4}|[\\p{Script=Hiragana}]{2,4}|[\\p{Script=Katakana}ー]{2,8}|\\p{Script=Latin}+)です';

  it.each(['山田です', '𠮷田です', '佐々木です', 'やまだです', 'マリーです', 'Nguyễnです', 'Łukaszです'])(
    'are written out and still find %s',
    (text) => {
      expect(withLetters(NAME)).not.toContain('\\p{');
      expect(text).toMatch(new RegExp(withLetters(NAME), 'u'));
    },
  );

  it.each(['山・田です', 'マ・リです', '山田タロウです', '12です', '-です'])('find no more than before: not %s', (text) => {
    expect(text).not.toMatch(new RegExp(NAME, 'u'));
    expect(text).not.toMatch(new RegExp(withLetters(NAME), 'u'));
  });

  it('leave sets that are not known, and what only looks like one, as they are', () => {
    expect(withLetters('[^\\p{N}]\\p{Lu}\\\\p{L')).toBe('[^\\p{N}]\\p{Lu}\\\\p{L');
  });
});
