import { describe, expect, it } from 'vitest';
import { find } from '../../src/search/find.ts';
import { recognise, type Fingerprint } from '../../src/search/fingerprints.ts';
import type { Situated } from '../../src/model/situation.ts';
import { buildIndex, NO_DATA } from '../../src/search/index-build.ts';

const E409: Fingerprint = {
  code: '409-invalid-client',
  text: 'Invalid client. Please start over.',
  pattern: '409|invalid client',
  hop: 'provider',
  articles: ['symptom/error-409'],
};
const card = (key: string, title: string, situated: Partial<Situated> = {}) => ({
  ...{ key, title, summary: '', about: {}, notFor: {}, own: {}, who: ['self'] },
  ...situated,
});
const said = (key: string, ...aliases: string[]) => ({ key, id: 0, aliases, otherLanguage: [], text: '' });
const index = buildIndex(
  [
    card('symptom/login-loop', 'ログイン画面に何度も戻る', { about: { device: ['mac'] } }),
    card('symptom/error-409', 'エラー 409 が出る', { about: { device: ['ios'] }, notFor: { device: ['mac'] } }),
    card('cause/clock', '端末の時計がずれている'),
  ],
  {
    words: [said('symptom/login-loop', '無限ループ'), said('symptom/error-409', 'invalid client'), said('cause/clock', '時刻')],
    synonyms: [
      ['ログイン', 'サインイン'],
      ['時計', 'とけい'],
    ],
    ours: ['chatgpt', 'openai'],
    elsewhere: ['Netflix', 'カレー'],
    within: ['ログイン'],
    beyond: ['画像'],
    works: ['[^、]+では入れるのに'],
    stopWords: [],
    start: [],
    common: [],
    fingerprints: [E409],
    facetWords: { device: { mac: ['mac'], ios: ['iphone'] } },
    cards: [],
  },
);
const known = { device: ['mac', 'ios'] };
const ask = (question: string, chosen = {}) => find(index, { question, chosen }, known);

describe('find', () => {
  it('without a question shows everything that can be for the choice, and says what cannot', () => {
    expect(ask('').state).toBe('idle');
    expect(ask('').keys).toHaveLength(3);
    expect(ask('', { device: ['mac'] })).toMatchObject({
      ...{ state: 'ok', keys: ['symptom/login-loop', 'cause/clock'], hidden: ['symptom/error-409'] },
      groups: [
        { standing: 'about', keys: ['symptom/login-loop'] },
        { standing: 'rest', keys: ['cause/clock'] },
      ],
    });
  });

  it('answers a whole sentence, although no article has all its words', () => {
    expect(ask('何度やってもログイン画面に戻ってしまいます').keys[0]).toBe('symptom/login-loop');
  });

  it('knows synonyms', () => {
    expect(ask('サインイン').keys).toEqual(['symptom/login-loop']);
  });

  it('knows words that were not converted to kanji', () => {
    expect(ask('とけい').keys[0]).toBe('cause/clock');
  });

  it('prefers the article one line of which says the whole question', () => {
    const scattered = { ...card('cause/scattered', '時刻'), summary: '無限' };
    const lines = buildIndex([scattered, card('symptom/login-loop', '画面')], {
      ...NO_DATA,
      words: [said('cause/scattered', 'ループ'), said('symptom/login-loop', '無限ループ')],
    });
    expect(find(lines, { question: '無限ループ', chosen: {} }, known).keys[0]).toBe('symptom/login-loop');
  });

  it('is not sure of a question about another product, unless ours is named', () => {
    expect(ask('Netflixにログイン画面').state).toBe('weak');
    expect(ask('NetflixとChatGPTのログイン画面').state).toBe('ok');
    // おつかれ has カレ in it only where hiragana is read as katakana.
    expect(ask('カレーのログイン画面').evidence?.elsewhere).toBe(1);
    expect(ask('おつかれさまです。ログイン画面').evidence?.elsewhere).toBe(0);
  });

  it('is not sure of a question that names ours only where it works or was asked for advice', () => {
    const withBeside = { ...index, beside: [/chatgptに聞いた/giu] };
    const elsewhereOf = (question: string) => find(withBeside, { question, chosen: {} }, known).evidence?.elsewhere;
    expect(elsewhereOf('ログイン画面に戻ります。ChatGPTに聞いたらここと言われました')).toBe(1);
    expect(elsewhereOf('画面に戻ります、ChatGPTでは入れるのに')).toBe(1);
    expect(elsewhereOf('ChatGPTのログイン画面に戻ります。ChatGPTに聞いたのに')).toBe(0);
    expect(elsewhereOf('ログイン画面に戻ります')).toBe(0);
  });

  it('answers from titles and summaries alone where nothing could be loaded', () => {
    const bare = buildIndex([card('cause/clock', '端末の時計がずれている')], NO_DATA);
    expect(find(bare, { question: '時計', chosen: {} }, known).keys).toEqual(['cause/clock']);
  });

  it('leads who says only that they cannot get in to the cause first', () => {
    const doors = ['symptom/a', 'symptom/b', 'symptom/c', 'guide/isolate-the-cause'].map((key) => card(key, `${key} ログイン`));
    const plain = buildIndex(doors, { ...NO_DATA, start: ['guide/isolate-the-cause'], words: [said('symptom/a', '確認コード')] });
    expect(find(plain, { question: 'ログイン', chosen: {} }, known).keys[0]).toBe('guide/isolate-the-cause');
    expect(find(plain, { question: 'ログインの確認コード', chosen: {} }, known).keys[0]).toBe('symptom/a');
  });

  it('pins the article of a recognised message on top', () => {
    const finding = ask('時計の時刻: {"error": "Invalid   client"}');
    expect(finding.keys[0]).toBe('symptom/error-409');
    expect(finding.recognised).toEqual([E409]);
  });

  it('says when nothing fits', () => {
    expect(ask('カレーの作り方').state).toBe('none');
    expect(ask('🙂🙂').state).toBe('none');
  });

  it('finds a Latin word while it is still being typed', () => {
    expect(ask('inval').keys).toEqual(['symptom/error-409']);
  });

  it('counts what each value would give among what was found', () => {
    expect(ask('エラー 409').counts.device).toEqual({ mac: 0, ios: 1 });
  });

  it('does not take what works for what is in trouble', () => {
    expect(ask('iPhoneでは入れるのに、Macではログイン画面に戻る').situation).toEqual({ device: ['mac'] });
    expect(ask('iPhoneでログイン画面に戻る').situation).toEqual({ device: ['ios'] });
  });

  it('adds what the full text found beneath, never above', () => {
    const finding = find(index, { question: '時計', chosen: {} }, known, [{ key: 'symptom/login-loop', coverage: 1 }]);
    expect(finding.keys).toEqual(['cause/clock', 'symptom/login-loop']);
  });

  it('takes words that are also names of JavaScript objects as text', () => {
    expect(ask('constructor __proto__ toString').state).toBe('none');
  });
});

describe('fingerprints', () => {
  it('come with the one first of which most stands in the text, wherever it stands', () => {
    const other = { ...E409, code: 'other', pattern: 'token generation' };
    const codes = (text: string) => recognise(text, [E409, other]).map(({ code }) => code);
    expect(codes('Token generation failed … 409')).toEqual(['other', '409-invalid-client']);
    expect(codes('409 … Token generation failed')).toEqual(['other', '409-invalid-client']);
  });

  it('fold widths, quotes and line breaks', () => {
    expect(recognise('ＩＮＶＡＬＩＤ\n client', [E409])).toHaveLength(1);
  });
});
