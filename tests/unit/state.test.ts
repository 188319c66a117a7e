import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../src/lib/search/state.ts';

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
});
