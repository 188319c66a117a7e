/** Written by npm run search:fit from 609 labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: -3.669,
  weights: {
    grasp: 1.93,
    coverage: 0.949,
    exact: 0.823,
    foreign: -1.225,
    level: 1.361,
    margin: 0.906,
    message: 3.216,
    ours: 0.988,
    elsewhere: -4.294,
    within: 1.052,
    beyond: -3.273,
    length: 2.809,
    strange: -1.78,
  },
};
