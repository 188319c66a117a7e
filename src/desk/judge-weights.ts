/** Written by npm run desk:fit from 5303 labelled mails: do not edit. What tells that a mail is asked back, or not for this site. */
export const JUDGED = {
  ask: {
    bias: -1.136,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [5.239, 0.527, 0.178, -0.343, 1.275, 2.062, -0.265, -0.455, -0.814, -0.651, 1.972, -0.913, -0.754],
  },
  outside: {
    bias: 2.415,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [-1.58, 2.971, 0.196, 3.428, -2.658, -0.928, 0.902, 0.225, 0.346, -0.187, -1.551, -0.753, -1.141],
  },
};
