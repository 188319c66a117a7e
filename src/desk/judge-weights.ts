/** Written by npm run desk:fit from 3997 labelled mails: do not edit. What tells that a mail is asked back, or not for this site. */
export const JUDGED = {
  ask: {
    bias: -0.961,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [5.379, 0.483, 0.013, -0.701, 1.293, 1.975, -0.214, -0.411, -0.848, -0.942, 1.923, -1.01, -0.758],
  },
  outside: {
    bias: 2.259,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [-1.563, 1.361, 1.188, 3.311, -2.776, -1.086, 1.129, -0.025, 0.397, -0.695, -1.665, -0.816, -1.098],
  },
};
