/** Written by npm run search:fit from 610 labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: -3.668,
  weights: {
    grasp: 1.872,
    coverage: 1.028,
    exact: 0.827,
    foreign: -1.324,
    level: 1.401,
    margin: 0.81,
    message: 3.168,
    ours: 0.902,
    elsewhere: -4.314,
    within: 1.08,
    beyond: -3.338,
    length: 2.934,
    strange: -1.805,
  },
};
