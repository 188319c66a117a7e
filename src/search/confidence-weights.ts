/** Written by npm run search:fit from 610 labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: -3.578,
  weights: {
    grasp: 2.155,
    coverage: 0.91,
    exact: 0.572,
    foreign: -1.308,
    level: 1.291,
    margin: 0.81,
    message: 3.184,
    ours: 0.927,
    elsewhere: -4.357,
    within: 1.02,
    beyond: -3.392,
    length: 2.882,
    strange: -1.857,
  },
};
