/** Written by npm run search:fit from 534 labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: -3.999,
  weights: {
    grasp: 2.08,
    coverage: 1.815,
    exact: 0.932,
    foreign: -1.844,
    level: 1.981,
    margin: 0.615,
    message: 0.832,
    ours: 1.226,
    elsewhere: -3.487,
    within: 0.612,
    beyond: -2.686,
    length: 1.726,
    strange: -1.448,
  },
};
