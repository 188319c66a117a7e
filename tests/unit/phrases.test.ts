import { expect, it } from 'vitest';
import { phrasesOf } from '../../src/model/i18n/phrases.ts';

it.each([
  ['ログイン画面に何度も戻る', ['ログイン画面に', '何度も', '戻る']],
  ['お支払いに失敗した', ['お支払いに', '失敗した']],
  ['「Token generation failed」と出る', ['「Token generation failed」と', '出る']],
  ['コード・メールが来ない', ['コード・', 'メールが', '来ない']],
  ['Signing in leads back', ['Signing in leads back']],
])('a line of the heading %s may end between its phrases only', (heading, phrases) => {
  expect(phrasesOf(heading)).toEqual(phrases);
});
