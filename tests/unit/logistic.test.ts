import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learn, likelihoodOf } from '../../src/search/logistic.ts';

describe('what is learned from cases', () => {
  const cases = Array.from({ length: 40 }, (_, at) => ({ features: [at / 40, (at * 7) % 5], is: at >= 20 }));

  it('tells cases apart that it has not seen, by what tells them apart and not by what does not', () => {
    const learned = learn(cases);
    expect(likelihoodOf(learned, [0.9, 0])).toBeGreaterThan(0.8);
    expect(likelihoodOf(learned, [0.1, 0])).toBeLessThan(0.2);
    expect(Math.abs(learned.weights[1] ?? 9)).toBeLessThan(0.3);
  });

  it('counts both sides alike, however few there are of one', () => {
    const learned = learn([...cases.filter(({ is }) => is).slice(0, 5), ...cases.filter(({ is }) => !is)]);
    expect(likelihoodOf(learned, [0.9, 0])).toBeGreaterThan(0.5);
  });

  it('is a likelihood, whatever the features', () => {
    const learned = learn(cases);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 2, maxLength: 2 }), (features) => {
        const likelihood = likelihoodOf(learned, features);
        return likelihood >= 0 && likelihood <= 1;
      }),
    );
  });
});
