/**
 * Cuts a heading where a line may end: in Japanese a phrase ends in hiragana (particles, endings) or a mark, and the next begins
 * with another script. A single hiragana at the start, as お in お支払い, belongs to what follows it. Other languages have spaces.
 */
export function phrasesOf(heading: string): string[] {
  const cuts = heading.split(
    /(?<=\p{Script=Hiragana}|[、。・」)])(?=[\p{Script=Han}\p{Script=Katakana}「(\p{L}\d])(?!\p{Script=Hiragana})/u,
  );
  const phrases: string[] = [];
  for (const cut of cuts) {
    const last = phrases.at(-1);
    if (last !== undefined && /^\p{Script=Hiragana}$/u.test(last)) phrases[phrases.length - 1] = last + cut;
    else phrases.push(cut);
  }
  return phrases;
}
