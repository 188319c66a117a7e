import { describe, expect, it } from 'vitest';
import { asHtml, openQuestions, planSteps, type DeskArticle } from '../../src/desk/plan.ts';
import { readTicket } from '../../src/desk/ticket.ts';
import { replyText } from '../../src/desk/reply.ts';
import { settingsOf } from '../../src/library/library.ts';

const { product, desk } = settingsOf(process.cwd());
const styles = Object.fromEntries(desk.map((style) => [style.id, style]));
const QUESTIONS = ['device', 'message', 'auth'];

const words = {
  device: { mac: ['mac', 'マック'], ios: ['iphone'] },
  app: { 'desktop-app': ['macアプリ'] },
  org: { university: ['大学'], company: ['会社'] },
};

describe('a ticket', () => {
  const ticket = readTicket(
    '情報センター 御中\nお世話になっております。\nMacのアプリで 409 と出ます。\n090-1234-5678 まで。\nよろしくお願いいたします。\n> 前のメール iPhone\n-- \n山田 taro@cs.example.ac.jp iPhone',
    words,
    product,
  );

  it('loses greetings, quotations and signature', () => {
    expect(ticket.text).toBe('Macのアプリで 409 と出ます。\n… まで。');
  });

  it('tells the device, the app, and by its mail domain the kind of organization', () => {
    expect(ticket.chosen).toEqual({ device: ['mac'], app: ['desktop-app'], org: ['university'] });
  });

  it('keeps the problem that stands in one line with a greeting', () => {
    expect(readTicket('はじめまして。無料と表示されます。よろしくお願いします。', words, product).text).toBe('無料と表示されます。');
  });

  it('that names two devices names none', () => {
    expect(readTicket('MacとiPhoneで入れない', words, product).chosen).toEqual({});
  });
});

const step = (id: string, needs: string[] = [], facets = {}) => ({ id, title: id, minutes: 1, risks: [], facets, shared: false, needs });
const article: DeskArticle = {
  key: 'symptom/x',
  language: 'ja',
  title: '題',
  summary: '',
  about: {},
  notFor: {},
  own: { device: ['ios'] },
  who: [],
  steps: [step('wait'), step('click', ['device']), step('phone', [], { device: ['ios'] })],
};

describe('the steps of a reply', () => {
  it('leave out those that need the device, where it is unknown', () => {
    expect(planSteps([article], {}, 'https://x.example').map(({ id, ticked }) => [id, ticked])).toEqual([
      ['wait', true],
      ['click', false],
      ['phone', true],
    ]);
  });

  it('have links that carry only what changes the article', () => {
    const [first, ...others] = planSteps([article], { device: ['mac'], org: ['company'] }, 'https://x.example');
    expect(first?.address).toBe('https://x.example/symptoms/x/?device=mac#wait');
    expect(others.map(({ id }) => id)).toEqual(['click']);
  });
});

it('two questions are open at most: those that matter most', () => {
  expect(openQuestions(QUESTIONS, {}, 0)).toEqual(['device', 'message']);
  expect(openQuestions(QUESTIONS, { device: ['mac'] }, 1)).toEqual(['auth']);
});

describe('a reply', () => {
  const input = {
    desk: '窓口',
    signature: ['窓口'],
    causes: ['題'],
    questions: [],
    steps: [{ title: '開く', minutes: 2, risks: [], address: 'https://x.example/a/#b' }],
  };

  it('has each address alone on its line, with an empty line after it', () => {
    for (const style of desk) expect(replyText({ ...input, style })).toContain('\nhttps://x.example/a/#b\n\n');
  });

  it('says what a step costs, and never to send a password', () => {
    const reply = replyText({
      ...input,
      style: styles.polite as (typeof desk)[number],
      steps: [{ title: '消す', minutes: 3, risks: ['signs-out'], address: 'https://x.example/' }],
    });
    expect(reply).toContain('1. 消す(約 3 分・ログアウトします)');
    expect(reply).toContain('パスワードや確認コードは、お送りにならない');
  });

  it('as HTML has links and takes nothing as markup', () => {
    expect(asHtml('<b>\nhttps://x.example/?a=1&b=2')).toBe(
      '<p>&#60;b&#62;<br><a href="https://x.example/?a=1&#38;b=2">https://x.example/?a=1&#38;b=2</a></p>',
    );
  });
});
