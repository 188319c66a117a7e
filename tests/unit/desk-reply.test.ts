import { describe, expect, it } from 'vitest';
import { asHtml } from '../../src/desk/plan.ts';
import { article, plan, step } from '../support/desk-articles.ts';
import { articles, desk, READ, reply, styles } from '../support/reply.ts';

describe('a reply', () => {
  it('begins with the name, thanks and the sentence of the article, and says only what a step may cost', () => {
    expect(reply()).toMatch(/^山田 様\n\nお問い合わせいただき、ありがとうございます。窓口です。\n\n戻るとのこと。/);
    expect(reply()).toContain('1. wait(約 3 分・ログアウトします)\nhttps://x.example/symptoms/x/#wait\n\n');
    expect(reply({ steps: plan([article('symptom/x', [step('wait')])]) })).toContain('1. wait(約 1 分)');
  });

  it('sends whoever may lose something for good to the warning on the page, and frightens with no more than that', () => {
    const risky = plan([article('symptom/x', [step('sign-in', [], { risks: ['loses-data', 'cannot-undo'] })])]);
    expect(reply({ steps: risky })).toContain('1. sign-in(約 1 分・先にページの注意をお読みください)');
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

  it('does not say to stop where it works of an article whose every step has to be done', () => {
    const [first] = articles;
    const said = (everyStep: boolean) => reply({ articles: first ? [{ ...first, everyStep }] : [] });
    expect(said(false)).toContain(styles.polite.steps);
    expect(said(true)).not.toContain(styles.polite.steps);
    expect(said(true)).toContain(styles.polite.stepsOfGuide);
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
