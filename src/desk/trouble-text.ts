import { sentencesOf } from './courtesy.ts';

/** A signature has so many lines at most, from the name on. */
const SIGNATURE = 6;

/** So many letters beside a name say who somebody is: I am …, of the second year. */
const BESIDE_NAME = 28;

/** What no signature says. */
const PROSE = /[。!?]|\p{Ll}\.(?:\s|$)|.{60}/u;

/** What tells something of the problem: neither who writes nor what everybody says. Whoever says only that, means it. */
export function withoutIdle(text: string, name: string, idle: readonly string[]): string {
  const isOf = (sentence: string) => !!name && sentence.includes(name) && sentence.trim().length <= name.length + BESIDE_NAME;
  const lines = text.split('\n');
  const signed = lines.findIndex((line, at) => at > 0 && at >= lines.length - SIGNATURE && !/[。!?]/.test(line) && isOf(line));
  // Beneath a signature another mail may stand, which is passed on.
  const own = (signed < 0 ? lines : lines.filter((line, at) => at < signed || PROSE.test(line))).map((line) =>
    sentencesOf(line)
      .filter((sentence) => !isOf(sentence))
      .join(''),
  );
  const left = idle
    .reduce((some, pattern) => some.replace(new RegExp(pattern, 'gimu'), pattern.includes('(?<keep>') ? '$<keep>' : ''), own.join('\n'))
    // The end of a sentence that was left out.
    .replace(/(^|[。\n])[。\s]*。/g, '$1');
  return left.trim() || text;
}

/** What tells the trouble: what was tried in vain names things that it is not. Where trouble is told nowhere else, all counts. */
export function withoutTried(text: string, isTried: (sentence: string) => boolean, isTrouble: (sentence: string) => boolean): string {
  const lines = text.split('\n').map((line) => sentencesOf(line).filter((sentence) => !isTried(sentence)));
  return lines.some((line) => line.some(isTrouble))
    ? lines
        .map((line) => line.join(''))
        .filter(Boolean)
        .join('\n')
    : text;
}
