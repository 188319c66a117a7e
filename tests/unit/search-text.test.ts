import { describe, expect, it } from 'vitest';
import { mask } from '../../src/search/mask.ts';
import { normalise } from '../../src/search/normalise.ts';
import { withoutPiles } from '../../src/search/piles.ts';
import { meantBy, synonymsOf } from '../../src/search/synonyms.ts';
import { tokensOf } from '../../src/search/tokens.ts';

describe('normalise', () => {
  it.each([
    ['ﾛｸﾞｲﾝ', 'ログイン'],
    ['ろぐいん', 'ログイン'],
    ['Ｉｎｖａｌｉｄ　Ｃｌｉｅｎｔ', 'invalid client'],
    ['４０９', '409'],
    ['サーバー', 'サーバ'],
    ['two-factor', 'two factor'],
  ])('%s is read as %s', (typed, read) => {
    expect(normalise(typed)).toBe(read);
  });
});

describe('marks upon a letter', () => {
  it('stay where a language has them', () => {
    const thai = 'เข้าสู่ระบบไม่ได้';
    expect(withoutPiles(thai)).toBe(thai);
  });

  it('are eight at most, so that none of the programs after it has to put thousands in order', () => {
    expect(withoutPiles(`a${'\u0301\u0316'.repeat(1000)}b`)).toBe(`a${'\u0301\u0316'.repeat(4)}b`);
  });
});

describe('tokens', () => {
  it('are whole Latin words and overlapping pairs of Japanese characters', () => {
    expect(tokensOf('MacでGoogle認証')).toEqual(['mac', 'デ', 'google', '認証']);
    expect(tokensOf('確認コード')).toEqual(['確認', '認コ', 'コー', 'ード']);
  });

  it('leave out the same kana twice, which is no word', () => {
    expect(tokensOf('あああ')).toEqual([]);
  });

  it('of nothing are none', () => {
    expect(tokensOf(' 、。🙂 ')).toEqual([]);
  });
});

describe('synonyms', () => {
  const synonyms = synonymsOf([
    ['MFA', '2段階認証'],
    ['ban', '停止'],
  ]);
  const sets = (text: string) => meantBy(normalise(text), synonyms).map(({ set }) => set);

  it('are found anywhere in Japanese', () => {
    expect(sets('アカウントの停止と２段階認証')).toEqual([1, 0]);
  });

  it('are found with their place', () => {
    expect(meantBy(normalise('my mfa'), synonyms)).toEqual([{ set: 0, from: 3, to: 6 }]);
  });

  it('take a Latin word only where it stands alone', () => {
    expect(sets('bank account')).toEqual([]);
    expect(sets('a ban?')).toEqual([1]);
  });
});

describe('mask', () => {
  it.each([
    ['mail taro.yamada@cs.example.ac.jp please', 'mail … please'],
    ['電話 090-1234-5678 です', '電話 … です'],
    ['学籍番号 21AB12345', '学籍番号 …'],
    ['code 123456', 'code …'],
    ['https://chatgpt.com/api/auth/error?code=abc', 'https://chatgpt.com/api/auth/error…'],
    ['https://chatgpt.com/auth/error?error=account_deactivated&state=x1', 'https://chatgpt.com/auth/error… account_deactivated'],
    ['https://chatgpt.com/auth/error?error=max4711&state=x1', 'https://chatgpt.com/auth/error…'],
    ['id 8f14e45f-ceea-467f-a9d1-91c3e3f3a9b1', 'id …'],
  ])('hides what is personal: %s', (typed, shown) => {
    expect(mask(typed)).toBe(shown);
  });

  it.each(['Error 409: Invalid client', '19AF30E4', 'iOS 18.1', '2026-11-23 10:00'])('leaves %s', (typed) => {
    expect(mask(typed)).toBe(typed);
  });
});
