import { describe, expect, it } from 'vitest';
import { firstNumbers } from '../../src/model/numbering.ts';

const list = (start: number, length: number, shown = true) => ({ start, length, shown });

describe('the numbered lines of a step', () => {
  it('stay as they were written where nothing is folded', () => {
    expect(firstNumbers([list(1, 2), list(1, 1), list(3, 1)])).toEqual([1, 1, 3]);
  });

  it('go on without a gap from the shorter list of some readers', () => {
    expect(firstNumbers([list(1, 2, false), list(1, 1), list(3, 2)])[2]).toBe(2);
  });

  it('begin with 1 where all lines before are for others', () => {
    expect(firstNumbers([list(1, 2, false), list(3, 1), list(4, 1)])).toEqual([1, 1, 2]);
  });

  it('share their number where they are for different readers', () => {
    expect(firstNumbers([list(1, 2), list(3, 1), list(3, 2), list(5, 1)])).toEqual([1, 3, 3, 5]);
  });
});
