/** Written by npm run desk:fit from 4417 labelled mails: do not edit. What tells that a mail is asked back, or not for this site. */
export const JUDGED = {
  ask: {
    bias: -0.991,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [5.334, 0.446, 0.074, -0.691, 1.233, 2.011, -0.147, -0.461, -0.862, -0.873, 1.978, -0.988, -0.823],
  },
  outside: {
    bias: 1.688,
    // bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level
    weights: [-1.409, 1.263, 1.086, 3.349, -2.634, -0.986, 1.174, -0.019, 0.503, -0.319, -1.535, -0.737, -1.042],
  },
};
