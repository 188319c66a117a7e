import { describe, expect, it } from 'vitest';
import type { DeskArticle } from '../../src/desk/plan.ts';
import { article, plan, step } from '../support/desk-articles.ts';
import { articles, READ, reply, styles } from '../support/reply.ts';

describe('beside its steps a reply', () => {
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

  it('sends nobody on to steps that are not there', () => {
    const [only] = articles;
    const ours = [{ ...(only as DeskArticle), who: ['admin'] }];
    const reading = { ...READ, worries: ['who'] };
    expect(reply({ articles: ours, reading })).toContain('ご自身では、次のことをお確かめください。');
    expect(reply({ articles: ours, reading, steps: [] })).not.toContain('次のこと');
  });
});
