/** Documents are numbered by characters from # on, so that most take one byte; weights are digits to base 36, in quarters. */
const FIRST = 35;
const STEPS = 4;
const HEAVIEST = 35;

/** Weights by document number, as two characters each: a third of what numbers and commas take. */
export function encodePostings(weights: ReadonlyMap<number, number>): string {
  return [...weights]
    .map(
      ([document, weight]) =>
        String.fromCharCode(FIRST + document) + Math.min(HEAVIEST, Math.max(1, Math.round(weight * STEPS))).toString(36),
    )
    .join('');
}

/** The weights by document number that encodePostings wrote. */
export function decodePostings(encoded: string): Map<number, number> {
  const weights = new Map<number, number>();
  for (let at = 0; at < encoded.length; at += 2) {
    weights.set(encoded.charCodeAt(at) - FIRST, parseInt(encoded.charAt(at + 1), 36) / STEPS);
  }
  return weights;
}
