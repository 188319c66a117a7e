/** Written by npm run search:fit from 610 labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: -3.647,
  weights: {
    grasp: 1.861,
    coverage: 1.02,
    exact: 0.821,
    foreign: -1.338,
    level: 1.404,
    margin: 0.806,
    message: 3.164,
    ours: 0.9,
    elsewhere: -4.314,
    within: 1.076,
    beyond: -3.345,
    length: 2.931,
    strange: -1.809,
  },
};
