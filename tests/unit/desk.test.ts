import { describe, expect, it } from 'vitest';
import { composeReply, type Composition } from '../../src/desk/compose.ts';
import { adminSteps, asHtml, planSteps, type DeskArticle, type PlanFor } from '../../src/desk/plan.ts';
import { settingsOf } from '../../src/library/library.ts';
import { KETTLE } from '../support/kettle-causes.ts';

const { desk } = settingsOf(process.cwd());
type Style = (typeof desk)[number];
const styles = Object.fromEntries(desk.map((style) => [style.id, style])) as Record<'polite' | 'easy' | 'english', Style>;

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

  it('leave to the agent what cannot be undone, unless it is among the first', () => {
    const risky = step('change', [], { risks: ['cannot-undo'] });
    expect(ticked([article('symptom/x', [step('a'), step('b'), step('c'), risky])])).not.toContain('symptom/x#change');
    expect(ticked([article('symptom/x', [step('a'), risky])])).toContain('symptom/x#change');
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
        reading: { tried: [], isShown: false, worries: [] },
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
    expect(reply()).toContain('・画面の表示');
    expect(reply({ reading: { tried: [], isShown: true, worries: [] } })).not.toContain('・画面の表示');
  });

  it('asks for nothing that changes none of its articles', () => {
    expect(reply({ articles: [{ ...article('symptom/x', []), own: {} }] })).not.toContain('・お使いの端末');
  });

  it('answers what is asked beside the trouble', () => {
    expect(reply({ reading: { tried: [], isShown: false, worries: ['pay-again'] } })).toContain('もう一度のお支払いは、まだ');
    expect(reply()).not.toContain('お支払い');
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
    expect(reply({ kind: 'ask', questions, reading: { tried: ['sound'], isShown: false, worries: [] } })).not.toContain('音は?');
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
