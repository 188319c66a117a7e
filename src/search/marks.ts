/** Of a question no more than this is looked for in a line. */
const LONGEST = 200;

/** What is written in hiragana alone is grammar unless it is this long; two characters with katakana are a piece of a longer word: ログ of プログラム. */
const GRAMMAR = 4;
const KATAKANA = 3;

/**
 * The parts of a text that stand in a question too, each as far as it goes: from where to where, in order. Latin words count from their beginning.
 * @param text what is shown
 * @param question what was asked
 * @param stopWords words that say nothing, which are not marked
 */
export function marksIn(text: string, question: string, stopWords: ReadonlySet<string>): [from: number, to: number][] {
  const asked = folded(question.slice(0, LONGEST));
  const shown = folded(text);
  const marks: [number, number][] = [];
  for (let from = 0; from < shown.length; from++) {
    let to = from;
    while (to < shown.length && asked.includes(shown.slice(from, to + 1)) && !/\s/.test(shown.charAt(to))) to++;
    // A particle before a word is not part of it.
    const lead = /^[\p{Script=Hiragana}・]+(?=[^\p{Script=Hiragana}・])/u.exec(shown.slice(from, to))?.[0].length ?? 0;
    from += lead;
    const part = shown.slice(from, to);
    if (
      !says(part) ||
      stopWords.has(part) ||
      cutsWord(shown, from, to) ||
      cutsWord(asked, asked.indexOf(part), asked.indexOf(part) + part.length)
    )
      continue;
    marks.push([from, to]);
    from = to - 1;
  }
  return marks;
}

/** Each character in its compatibility form and in lower case, as long as it stays one. */
function folded(text: string): string {
  return Array.from(text, (character) => {
    const form = character.normalize('NFKC').toLowerCase();
    return form.length === character.length ? form : character;
  }).join('');
}

function says(part: string): boolean {
  if (/^[\p{Script=Hiragana}ー、。・]*$/u.test(part)) return part.length >= GRAMMAR;
  return part.length >= (/\p{Script=Katakana}/u.test(part) ? KATAKANA : 2);
}

/** Whether a part begins or ends within a Latin word or a number. */
function cutsWord(text: string, from: number, to: number): boolean {
  const isWord = (at: number) => /[\p{Script=Latin}\p{N}]/u.test(text.charAt(at));
  return (isWord(from) && isWord(from - 1)) || (isWord(to) && isWord(to - 1));
}
