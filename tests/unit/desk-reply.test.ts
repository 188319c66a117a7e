import { describe, expect, it } from 'vitest';
import { composeReply, type Composition } from '../../src/desk/compose.ts';
import { asHtml, type DeskArticle } from '../../src/desk/plan.ts';
import { settingsOf } from '../../src/library/library.ts';
import { article, plan, step } from '../support/desk-articles.ts';
import { KETTLE } from '../support/kettle-causes.ts';

const { desk } = settingsOf(process.cwd());
type Style = (typeof desk)[number];
const styles = Object.fromEntries(desk.map((style) => [style.id, style])) as Record<'polite' | 'easy' | 'english', Style>;

/** A mail that says nothing beside its trouble. */
const READ: Composition['reading'] = {
  tried: [],
  isShown: false,
  isSilent: false,
  worries: [],
  open: [],
  isUrgent: false,
  wantsCall: false,
  isPrivate: false,
  isHouse: false,
  known: [],
  several: {},
};

describe('a reply', () => {
  const articles = [
    article('symptom/x', [step('wait', [], { minutes: 3, risks: ['signs-out'] })], { polite: '戻るとのこと。', easy: 'もどるのですね。' }),
  ];
  const reply = (more: Omit<Partial<Composition>, 'letter'> & { letter?: Partial<Composition['letter']> } = {}) => {
    const { letter, ...rest } = more;
    return composeReply({
      ...{
        kind: 'reply',
        chosen: {},
        answers: {},
        meanings: {},
        reading: READ,
        finding: { recognised: [] },
        articles,
        steps: plan(articles),
        table: KETTLE,
        questions: {},
      },
      ...{ checkPage: 'https://x.example/check/', help: 'https://help.example/' },
      ...rest,
      letter: {
        style: styles.polite,
        name: '山田',
        desk: '窓口',
        agent: '',
        signature: ['情報センター'],
        isAgain: false,
        isCall: false,
        isLate: false,
        isAngry: false,
        ...letter,
      },
    });
  };

  it('begins with the name, thanks and the sentence of the article, and says only what a step may cost', () => {
    expect(reply()).toMatch(/^山田 様\n\nお問い合わせいただき、ありがとうございます。窓口です。\n\n戻るとのこと。/);
    expect(reply()).toContain('1. wait(約 3 分・ログアウトします)\nhttps://x.example/symptoms/x/#wait\n\n');
    expect(reply({ steps: plan([article('symptom/x', [step('wait')])]) })).toContain('1. wait(約 1 分)');
  });

  it('sends whoever may lose something for good to the warning on the page, and frightens with no more than that', () => {
    const risky = plan([article('symptom/x', [step('sign-in', [], { risks: ['loses-data', 'cannot-undo'] })])]);
    expect(reply({ steps: risky })).toContain('1. sign-in(約 1 分・先にページの注意をお読みください)');
  });

  it('says no usual cause of a symptom where what was tried rules it out', () => {
    const told = [article('symptom/x', [step('a'), step('b'), step('c')], { polite: '戻るとのこと。古いデータが原因です。' })];
    const steps = (tried: string[]) => plan(told, { tried });
    expect(reply({ articles: told, steps: steps(['a']) })).toContain('戻るとのこと。古いデータが原因です。');
    expect(reply({ articles: told, steps: steps(['a', 'b']) })).not.toContain('古いデータ');
  });

  it('asks for nothing where nothing is left to try', () => {
    const text = reply({ steps: [] });
    expect(text).toContain('戻るとのこと。お試しいただくことは、今のところございません。');
    expect(text).not.toContain(styles.polite.back);
  });

  it('says what the message on the screen means, where the article is about it', () => {
    const message = { code: 'e409', text: 'Error 409', pattern: '', hop: 'server' as const, articles: ['symptom/x'] };
    const meanings = { e409: '記録が合いません。' };
    const finding = { recognised: [message] };
    expect(reply({ finding, meanings })).toContain('\n\n戻るとのこと。画面の表示は、次の意味です。記録が合いません。');
    expect(reply({ finding: { recognised: [{ ...message, articles: ['symptom/y', 'symptom/x'] }] }, meanings })).not.toContain('次の意味');
  });

  it('promises to find out what is asked and nothing answers, in the words it was asked in', () => {
    expect(reply({ reading: { ...READ, open: ['私も使えますか。'] } })).toContain(
      '\n\nお尋ねの「私も使えますか」については、確認してお知らせします。\n\n',
    );
    expect(reply({ reading: { ...READ, open: ['Am I allowed?', 'May she?'] }, letter: { style: styles.english } })).toContain(
      'As to your question “Am I allowed?”, “May she?”, we will look into it',
    );
  });

  it('of a guide, whose steps all have to be done, says nowhere to stop', () => {
    const guide = [article('guide/x', [step('secure'), step('close')])];
    for (const style of desk) {
      expect(reply({ articles: guide, steps: plan(guide), letter: { style } })).not.toContain(style.steps);
      expect(reply({ letter: { style } })).toContain(style.steps);
    }
  });

  it('in every style has no gap to be filled in, no title in the place of a cause, each address alone on its line, and never asks for a password', () => {
    for (const style of desk) {
      const text = reply({ letter: { style } });
      expect(text).not.toMatch(/○|\{\w+\}|の可能性/);
      for (const line of text.split('\n').filter((each) => each.includes('https://'))) expect(line).toMatch(/^https:\/\/\S+$/);
      expect(text).toContain(style.secret);
    }
  });

  it('to a further mail does not thank like to a first one, and to somebody angry says one sentence of apology', () => {
    expect(reply({ letter: { isAgain: true } })).not.toContain('お問い合わせいただき');
    expect(reply({ letter: { isAngry: true } }).match(/申し訳/g)).toHaveLength(1);
    expect(reply({ letter: { isAngry: true, isLate: true } }).match(/申し訳/g)).toHaveLength(1);
  });

  it('asks only for what was not told', () => {
    expect(reply()).toContain('・お使いの端末');
    expect(reply({ chosen: { device: ['mac'] } })).not.toContain('・お使いの端末');
    expect(reply()).toContain('・画面の表示');
    expect(reply({ reading: { ...READ, isShown: true } })).not.toContain('・画面の表示');
    expect(reply({ reading: { ...READ, isSilent: true } })).not.toContain('・画面の表示');
    expect(reply({ reading: { ...READ, several: { device: ['mac', 'ios'] } } })).not.toContain('・お使いの端末');
  });

  it('asks for nothing that changes none of its articles', () => {
    expect(reply({ articles: [{ ...article('symptom/x', []), own: {} }] })).not.toContain('・お使いの端末');
  });

  it('does not say to stop where it works of an article whose every step has to be done', () => {
    const [first] = articles;
    const said = (everyStep: boolean) => reply({ articles: first ? [{ ...first, everyStep }] : [] });
    expect(said(false)).toContain(styles.polite.steps);
    expect(said(true)).not.toContain(styles.polite.steps);
    expect(said(true)).toContain(styles.polite.stepsOfGuide);
  });

  it('answers what is asked beside the trouble before its steps, in an answer as in a question', () => {
    const reading = { ...READ, worries: ['pay-again'] };
    expect(reply({ reading })).toMatch(/戻るとのこと。\n\nもう一度のお支払いは、まだ[\s\S]*\n1\. wait/);
    expect(reply({ reading, kind: 'ask' })).toMatch(/もう一度のお支払いは、まだ[\s\S]*・画面に出ている/);
    const two = [...articles, article('symptom/y', [step('call')])];
    expect(reply({ reading, articles: two, steps: plan(two) })).toMatch(/もう一度のお支払いは、まだ[\s\S]*【1 点目】/);
    expect(reply()).not.toContain('お支払い');
  });

  it('says that an administrator looks too, where an article has something for one to do', () => {
    const admins = [article('symptom/x', [step('wait'), step('assign', [], { risks: ['needs-admin'] })])];
    expect(reply({ articles: admins, steps: plan(admins) })).toContain('ご登録の状況や設定は');
    const answers = { 'symptom/x': { admins: { polite: '招待は、こちらで確認します。' } } };
    expect(reply({ articles: admins, steps: plan(admins), answers })).toContain('\n\n招待は、こちらで確認します。\n\n');
    expect(reply({ answers })).not.toContain('招待は');
    expect(reply({ answers, reading: { ...READ, isHouse: true } })).toContain('招待は、こちらで確認します。');
    expect(reply()).not.toContain('ご登録の状況');
  });

  it('says what not to do, and what to do meanwhile where it is urgent, in a style whose words articles have', () => {
    const careful = [{ ...(articles[0] as DeskArticle), avoid: '続けて試さないでください。', meanwhile: '別の端末で使います。' }];
    const urgent = { ...READ, isUrgent: true };
    expect(reply({ articles: careful })).toContain('\nなお、続けて試さないでください。\n');
    expect(reply({ articles: careful })).not.toContain('お急ぎ');
    expect(reply({ articles: careful, reading: urgent })).toContain('次の方法もあります。別の端末で使います。');
    expect(reply({ articles: careful, reading: urgent, letter: { style: styles.easy } })).not.toMatch(/続けて|別の端末/);
  });

  it('to notes of a call thanks for the call', () => {
    expect(reply({ letter: { isCall: true } })).toContain('お電話でのお問い合わせ');
  });

  it('about two problems says which steps are for which, with one row of numbers', () => {
    const two = [...articles, article('symptom/y', [step('call')])];
    const text = reply({ articles: two, steps: plan(two) });
    expect(text).toMatch(/【1 点目】[\s\S]*1\. wait[\s\S]*【2 点目】[\s\S]*2\. call/);
  });

  it('that asks back takes the two checks that tell most, and the page that asks the rest', () => {
    const questions = { sound: { question: '音は?', answers: ['大きい', '普通'] } };
    const text = reply({ kind: 'ask', questions });
    expect(text).toContain('・音は?(大きい / 普通)');
    expect(text).toContain('\nhttps://x.example/check/\n');
    expect(text).not.toContain('symptoms');
  });

  it('that asks back leaves out the check that was tried, and still asks where nothing is known of checks', () => {
    const questions = { sound: { question: '音は?', answers: ['大きい', '普通'] } };
    expect(reply({ kind: 'ask', questions, reading: { ...READ, tried: ['sound'] } })).not.toContain('音は?');
    const none = reply({ kind: 'ask', table: { checks: [], causes: [], facets: {} }, finding: { recognised: [] }, checkPage: '' });
    expect(none).toContain('・画面に出ている文や番号');
    expect(none).not.toContain('https://');
  });

  it('to what is not for this site is short and has no step', () => {
    const elsewhere = reply({ kind: 'out-of-scope', finding: { recognised: [], stranger: { kind: 'elsewhere', name: 'Claude' } } });
    expect(elsewhere).toContain('「Claude」');
    expect(elsewhere).not.toContain('https://');
    expect(reply({ kind: 'out-of-scope', finding: { recognised: [], stranger: { kind: 'beyond' } } })).toContain('https://help.example/');
  });

  it('is empty while nothing was found out yet', () => {
    expect(reply({ finding: undefined })).toBe('');
  });

  it('as HTML has links and takes nothing as markup', () => {
    expect(asHtml('<b>\nhttps://x.example/?a=1&b=2')).toBe(
      '<p>&#60;b&#62;<br><a href="https://x.example/?a=1&#38;b=2">https://x.example/?a=1&#38;b=2</a></p>',
    );
  });
});
