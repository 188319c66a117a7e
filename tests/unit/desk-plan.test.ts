import { describe, expect, it } from 'vitest';
import { adminSteps, type DeskArticle, type PlanFor } from '../../src/desk/plan.ts';
import { article, plan, step } from '../support/desk-articles.ts';

const one = article('symptom/x', [step('wait'), step('click', ['device']), step('phone', [], { facets: { device: ['ios'] } })]);
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

  it('begin with the one that what is told points to, if it was not tried and can be undone', () => {
    const risky = step('change', [], { risks: ['cannot-undo'] });
    const article1 = article('symptom/x', [step('a'), step('b'), step('c'), step('d'), risky]);
    const first = (more: Partial<PlanFor>) => plan([article1], more)[0]?.id;
    expect(first({ leads: ['d', 'c'] })).toBe('c');
    expect(ticked([article1], { leads: ['d'] })[0]).toBe('symptom/x#d');
    expect(first({ leads: ['d'], tried: ['d'] })).toBe('a');
    expect(first({ leads: ['change'] })).toBe('a');
  });

  it('have what the desk can do itself only where what is told leads to it', () => {
    const status = article('symptom/x', [step('status', [], { ifLed: true }), step('wait')]);
    expect(ticked([status])).toEqual(['symptom/x#wait']);
    expect(ticked([status], { leads: ['status'] })).toContain('symptom/x#status');
  });

  it('leave out what was tried', () => {
    expect(ticked([one], { tried: ['wait'] })).toEqual(['symptom/x#phone']);
  });

  it('say why they are left out: they were tried, or what was told rules them out', () => {
    expect(plan([one], { tried: ['wait'], settled: ['phone'] }).map(({ id, left }) => [id, left])).toEqual([
      ['wait', 'tried'],
      ['click', undefined],
      ['phone', 'settled'],
    ]);
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
