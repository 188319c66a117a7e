import { describe, expect, it, vi } from 'vitest';
import { handedOver, joinStates, readState, writeState } from '../../src/search/state.ts';

const known = { kind: ['cause'], device: ['mac', 'ios'] };

describe('the address of the finder', () => {
  it('is read as it is written', () => {
    const state = { question: 'ログイン & "409"', chosen: { kind: ['cause'], device: ['mac', 'ios'] } };
    expect(readState(writeState(state), '', known)).toEqual(state);
  });

  it('gives the question handed over in the fragment precedence', () => {
    expect(readState('?q=old', '#q=%E6%96%B0', known).question).toBe('新');
  });

  it('reads %23 as the number sign', () => {
    expect(readState('?device=mac%23q=abc', '', known)).toEqual({ question: 'abc', chosen: { device: ['mac'] } });
  });

  it('ignores facets and values it does not know', () => {
    expect(readState('?device=amiga&colour=red&device=ios', '', known).chosen).toEqual({ device: ['ios'] });
  });

  it('takes a broken percent-encoding as text', () => {
    expect(readState('?q=100%', '#', known).question).toBe('100%');
    expect(readState('?q=%E3%83', '', known).question).not.toBe('');
  });

  it('never holds a pasted block, nor what is personal', () => {
    expect(writeState({ question: 'Error\n409', chosen: {} })).toBe('');
    expect(writeState({ question: 'x'.repeat(81), chosen: {} })).toBe('');
    expect(writeState({ question: 'taro@example.com 409', chosen: {} })).toBe(`?q=${encodeURIComponent('…')}+409`);
  });

  it('cuts a question of many thousand characters', () => {
    expect(readState('', `#q=${'あ'.repeat(9000)}`, known).question).toHaveLength(5000);
  });

  it('reads what is entered beside what it says: the typed question is the newer, choices are joined', () => {
    const entered = { question: '新', chosen: { device: ['ios'] } };
    const addressed = { question: '旧', chosen: { device: ['mac'], kind: ['cause'] } };
    expect(joinStates(entered, addressed)).toEqual({ question: '新', chosen: { device: ['mac', 'ios'], kind: ['cause'] } });
    expect(joinStates({ question: '', chosen: {} }, addressed)).toEqual(addressed);
  });
});

describe('a fragment', () => {
  it('hands a text over by its name, with or without the number sign', () => {
    expect(handedOver('#t=%E6%96%B0', 't')).toBe('新');
    expect(handedOver('t=a+b%2B', 't')).toBe('a b+');
    expect(handedOver('#q=1', 't')).toBeUndefined();
  });

  it.each(['%', '%%', '%ZZ', '%E3%8', '%E3%81', '%C0%80', '%ED%A0%80', '\ud800', '&&=%=', '%25ZZ'])(
    'with the broken encoding %s never throws',
    (text) => {
      expect(handedOver(`#q=${text}`, 'q')).toBeTypeOf('string');
      expect(handedOver(`#q=${text.repeat(100_000)}`, 'q')?.length).toBeLessThanOrEqual(5000);
    },
  );

  it('loses nothing of 5,000 characters, whichever they are', () => {
    for (const text of ['あ'.repeat(5000), '𠮟'.repeat(2500), '%'.repeat(5000)]) {
      expect(handedOver(`#q=${encodeURIComponent(text)}`, 'q')).toBe(text);
      expect(handedOver(`#q=${encodeURIComponent(text)}`, 'q', 20)).toBe(text.slice(0, 20));
    }
  });

  it('of a megabyte is cut before it is decoded', () => {
    const decoding = vi.spyOn(globalThis, 'URLSearchParams');
    readState('', `#q=${'%E3%81%82'.repeat(120_000)}`, known);
    const lengths = decoding.mock.calls.map(([text]) => (text as string).length);
    decoding.mockRestore();
    expect(Math.max(...lengths)).toBeGreaterThan(40_000);
    expect(Math.max(...lengths)).toBeLessThan(50_000);
  });
});
