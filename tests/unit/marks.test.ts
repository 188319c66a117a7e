import { expect, it } from 'vitest';
import { marksIn } from '../../src/search/marks.ts';

const marked = (text: string, question: string) =>
  marksIn(text, question, new Set(['the', 'my', 'on', 'a'])).map(([from, to]) => text.slice(from, to));

it.each([
  ['確認コードが届かない', 'コード 届かない', ['コード', '届かない']],
  ['ログイン画面に何度も戻る', 'ログイン画面に戻ってしまう', ['ログイン画面に', '戻']],
  ['The code does not arrive', 'verification CODE', ['code']],
  ['Only my work account', 'not on my iPhone', []],
  ['Reset the password', 'set a pass', []],
  ['エラー409', 'ERROR 409', ['409']],
  ['開き直す時のアカウント', 'iPhoneのアプリ', []],
  ['まず待ってください', 'それはまずい', []],
  ['ボタンでプログラムを閉じる', 'ログインできない ンで', []],
  ['', 'x', []],
])('of %j the question %j marks %j', (text, question, expected) => {
  expect(marked(text, question)).toEqual(expected.filter((part) => part.length > 1));
});
