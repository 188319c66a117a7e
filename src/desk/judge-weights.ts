/** Written by npm run desk:fit from 4417 labelled mails: do not edit. What tells that a mail is asked back, or not for this site. */
export const JUDGED = {
  ask: {
    bias: -1.005,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [5.341, 0.458, 0.073, -0.686, 1.236, 2.005, -0.15, -0.445, -0.859, -0.858, 1.973, -0.973, -0.812],
  },
  outside: {
    bias: 1.682,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [-1.404, 1.24, 1.064, 3.335, -2.67, -0.968, 1.196, -0.033, 0.494, -0.301, -1.535, -0.741, -1.027],
  },
};
