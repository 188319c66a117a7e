/** A case to learn from: what was seen of it, and whether it is one of those looked for. */
export interface Case {
  features: readonly number[];
  is: boolean;
}

/** What logistic regression learned: a weight for each feature, and one for none. */
export interface Learned {
  bias: number;
  weights: readonly number[];
}

/** How likely a case is one of those looked for, from 0 to 1. */
export function likelihoodOf({ bias, weights }: Learned, features: readonly number[]): number {
  const sum = features.reduce((all, feature, at) => all + feature * (weights[at] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Logistic regression by gradient descent, both sides counted alike however many there are of each. Few features and some hundred
 * cases need nothing quicker (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4).
 * @param ridge how much large weights cost: without, a rare feature would be believed without end
 */
export function learn(cases: readonly Case[], ridge = 0.002, rounds = 6000, rate = 0.5): Learned {
  const size = cases[0]?.features.length ?? 0;
  const share = cases.filter(({ is }) => is).length / cases.length;
  const weights = Array<number>(size).fill(0);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = Array<number>(size).fill(0);
    let level = 0;
    for (const { features, is } of cases) {
      const counts = 0.5 / (is ? share : 1 - share) / cases.length;
      const miss = (likelihoodOf({ bias, weights }, features) - Number(is)) * counts;
      level += miss;
      features.forEach((feature, at) => (slope[at] = (slope[at] ?? 0) + miss * feature));
    }
    bias -= rate * level;
    for (let at = 0; at < size; at++) weights[at] = (weights[at] ?? 0) - rate * ((slope[at] ?? 0) + ridge * (weights[at] ?? 0));
  }
  return { bias, weights };
}
