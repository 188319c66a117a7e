import { describe, expect, it } from 'vitest';
import { composeReply, type Composition } from '../../src/desk/compose.ts';
import { adminSteps, asHtml, planSteps, type DeskArticle, type PlanFor } from '../../src/desk/plan.ts';
import { readMail } from '../../src/desk/reading.ts';
import { settingsOf } from '../../src/library/library.ts';
import { KETTLE } from '../support/kettle-causes.ts';

const { product, desk, tickets } = settingsOf(process.cwd());
type Style = (typeof desk)[number];
const styles = Object.fromEntries(desk.map((style) => [style.id, style])) as Record<'polite' | 'easy' | 'english', Style>;

const words = {
  device: { mac: ['mac', 'マック'], ios: ['iphone'] },
  app: { 'desktop-app': ['macアプリ'] },
  auth: { microsoft: ['outlook', 'microsoft'], google: ['google', 'gmail'] },
  org: { university: ['大学'], company: ['会社'] },
};
const read = (pasted: string) => readMail(pasted, { ...product, words, works: [] }, tickets);

describe('a ticket', () => {
  const mail = read(
    '情報センター 御中\nお世話になっております。\nMacのアプリで 409 と出ます。\n090-1234-5678 まで。\nよろしくお願いいたします。\n> 前のメール iPhone\n-- \n山田太郎\ntaro@cs.example.ac.jp iPhone',
  );

  it('loses greetings, quotations and signature', () => {
    expect(mail.text).toBe('Macのアプリで 409 と出ます。\n… まで。');
  });

  it('tells the device, the app, and by its mail domain the kind of organization', () => {
    expect(mail.chosen).toEqual({ device: ['mac'], app: ['desktop-app'], org: ['university'] });
  });

  it('keeps the problem that stands in one line with a greeting', () => {
    expect(read('はじめまして。無料と表示されます。よろしくお願いします。').text).toBe('無料と表示されます。');
  });

  it('that names two devices names none', () => {
    expect(read('MacとiPhoneで入れない').chosen).toEqual({});
  });

  it('takes a mailbox for no way of signing in', () => {
    expect(read('Outlookの迷惑メールにもコードが届いていません').chosen).toEqual({});
    expect(read('Google Authenticatorのコードが違うと言われます').chosen).toEqual({});
    expect(read('Googleでログインできません').chosen).toEqual({ auth: ['google'] });
  });

  it.each([
    ['文学部の山田花子と申します。入れません。', '山田花子'],
    ['入れません。\n\n--\n佐藤 健\n営業部', '佐藤 健'],
    ['入れません。\n\n経済学部 教授 鈴木一郎\n内線 1234', '鈴木一郎'],
    ['わたしは グエン・ヴァン・アンです。入れません。', 'グエン・ヴァン・アン'],
    ['I cannot sign in.\n\nBest regards,\nMax Miller', 'Max Miller'],
    ['I cannot sign in.\n\nThanks!\nProf. Anna Schmidt', 'Anna Schmidt'],
    ['My name is Li Wei, a student. I cannot sign in.', 'Li Wei'],
    ['入れません', ''],
    ['ログインできません。\n以上', ''],
    ['It does not work.', ''],
  ])('says who writes: %j', (pasted, name) => {
    expect(read(pasted).name).toBe(name);
  });

  it('says what was tried, that it is not the first, and that somebody is angry', () => {
    const again = read(
      '先日ご案内いただいた件ですが、シークレットウィンドウで試してもまだだめです。もう何度も連絡しています。いい加減にしてください。',
    );
    expect([again.isAgain, again.isAngry, again.tried]).toEqual([true, true, ['private-window']]);
    expect(read('自宅でも研究室でも同じです。入れません。').tried).toEqual(['other-network']);
    const first = read('Macで入れません。');
    expect([first.isAgain, first.isAngry, first.tried]).toEqual([false, false, []]);
  });

  it('by learners is answered in easy words, by many people with a notice', () => {
    expect(read('ChatGPT に はいれません。どう すれば いいですか。おしえて ください。').style).toBe('easy');
    expect(read('ChatGPTにログインできません。ご教示ください。').style).toBeUndefined();
    expect(read('部署の全員がログインできません。').isMany).toBe(true);
    expect(read('私だけログインできません。').isMany).toBe(false);
  });

  it('with two problems comes in two parts', () => {
    expect(read('ログイン画面に何度も戻ります。\nまた、確認コードのメールも届きません。').problems).toHaveLength(2);
    expect(read('ログイン画面に何度も戻ります。Macです。').problems).toHaveLength(1);
  });
});

const step = (id: string, needs: string[] = [], more = {}) => ({
  id,
  title: id,
  minutes: 1,
  risks: [],
  facets: {},
  shared: false,
  needs,
  ...more,
});
const article = (key: DeskArticle['key'], steps: DeskArticle['steps'], reply = {}): DeskArticle => ({
  ...{
    key,
    id: 1001,
    language: 'ja',
    reply,
    title: '題',
    summary: '答え。',
    about: {},
    notFor: {},
    own: { device: ['ios'] },
    who: [],
    steps,
  },
});
const one = article('symptom/x', [step('wait'), step('click', ['device']), step('phone', [], { facets: { device: ['ios'] } })]);
const plan = (articles: DeskArticle[], more: Partial<PlanFor> = {}) =>
  planSteps(articles, { chosen: {}, tried: [], style: 'polite', origin: 'https://x.example', ...more });
const ticked = (articles: DeskArticle[], more: Partial<PlanFor> = {}) =>
  plan(articles, more)
    .filter((each) => each.ticked)
    .map(({ key, id }) => `${key}#${id}`);

describe('the steps of a reply', () => {
  it('leave out those that need the device, where it is unknown', () => {
    expect(ticked([one])).toEqual(['symptom/x#wait', 'symptom/x#phone']);
  });

  it('have links that carry only what changes the article', () => {
    const [first, ...others] = plan([one], { chosen: { device: ['mac'], org: ['company'] } });
    expect(first?.address).toBe('https://x.example/symptoms/x/?device=mac#wait');
    expect(others.map(({ id }) => id)).toEqual(['click']);
  });

  it('leave out what was tried', () => {
    expect(ticked([one], { tried: ['wait'] })).toEqual(['symptom/x#phone']);
  });

  it('of two problems are three and two, and the second always adds something', () => {
    const many = (key: DeskArticle['key']) =>
      article(
        key,
        ['a', 'b', 'c', 'd', 'e'].map((id) => step(id)),
      );
    expect(ticked([many('symptom/x'), many('symptom/y')])).toEqual([
      'symptom/x#a',
      'symptom/x#b',
      'symptom/x#c',
      'symptom/y#d',
      'symptom/y#e',
    ]);
    const asking = article('symptom/z', [step('ask', ['device'])]);
    expect(ticked([many('symptom/x'), asking])).toContain('symptom/z#ask');
  });

  it('that need an administrator stand in no mail, but in what the desk has to do', () => {
    const withAdmin = article('symptom/x', [step('wait'), step('invite', [], { risks: ['needs-admin'] })]);
    expect(plan([withAdmin]).map(({ id }) => id)).toEqual(['wait']);
    expect(adminSteps([withAdmin, withAdmin], { chosen: {}, origin: 'https://x.example' })).toEqual([
      { id: 'invite', title: 'invite', address: 'https://x.example/symptoms/x/#invite' },
    ]);
  });

  it('have titles in the words of the style', () => {
    const titled = article('symptom/x', [step('wait', [], { titles: { easy: 'まちます' } })]);
    expect(plan([titled], { style: 'easy' })[0]?.title).toBe('まちます');
  });
});

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
        tried: [],
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
  });

  it('asks only for what was not told', () => {
    expect(reply()).toContain('・お使いの端末');
    expect(reply({ chosen: { device: ['mac'] } })).not.toContain('・お使いの端末');
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
    expect(reply({ kind: 'ask', questions, tried: ['sound'] })).not.toContain('音は?');
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
