/** Written by npm run desk:fit from 3997 labelled mails: do not edit. What tells that a mail is asked back, or not for this site. */
export const JUDGED = {
  ask: {
    bias: -1.085,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [5.427, 0.297, 0.084, -0.789, 1.341, 1.871, -0.324, -0.366, -0.853, -0.839, 1.96, -0.991, -0.781],
  },
  outside: {
    bias: 2.393,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [-1.658, 1.521, 0.964, 3.328, -2.644, -0.607, 1.213, -0.104, 0.322, -0.949, -1.777, -0.891, -1.188],
  },
};
