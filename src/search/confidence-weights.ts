/** Written by npm run search:fit from 610 labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: -3.664,
  weights: {
    grasp: 1.87,
    coverage: 1.002,
    exact: 0.835,
    foreign: -1.338,
    level: 1.39,
    margin: 0.835,
    message: 3.164,
    ours: 0.907,
    elsewhere: -4.312,
    within: 1.085,
    beyond: -3.336,
    length: 2.942,
    strange: -1.837,
  },
};
