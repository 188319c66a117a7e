/**
 * Makes the test whether a text has what any of some patterns of content/tickets.yaml describes. Case does not matter, nor does the space around
 * the text.
 */
export function anyOf(patterns: readonly string[]): (text: string) => boolean {
  const all = patterns.map((pattern) => new RegExp(pattern, 'imu'));
  return (text) => all.some((pattern) => pattern.test(text.trim()));
}
