import { fill } from '../model/i18n/fill.ts';
import type { Language } from '../model/languages.ts';
import { inEveryLanguage, timeWithZone, type Copy, type CopyWords } from './copies.ts';

/** What was found out together, as ids: a note says it in each language. */
export interface CheckNote {
  address: string;
  readers: string[];
  answers: readonly { check: string; answer: string }[];
  /** Keys of causes, the likeliest first. */
  causes: readonly string[];
  now: Date;
}

/** What checks, answers and causes are called in a language: answers as check:answer. */
export type Names = Readonly<Record<string, string>>;

/**
 * What was observed, for a help desk: in the reader's language first and then in the others.
 * @param names what everything is called in each language
 */
export function checkNoteOf(
  words: Readonly<Record<Language, CopyWords>>,
  language: Language,
  note: CheckNote,
  names: Readonly<Record<Language, Names>>,
): Copy[] {
  return inEveryLanguage(words, language, (said, each) => textOf(said, note, names[each]));
}

function textOf(words: CopyWords, { address, readers, answers, causes, now }: CheckNote, names: Names): string {
  const nameOf = (id: string) => names[id] ?? id;
  return [
    fill(words['request.problem'], { heading: words['request.checked'] }),
    fill(words['request.page'], { address }),
    fill(words['request.readers'], { readers: readers.join(' / ') || words['request.unknown'] }),
    words['request.message'],
    words['request.answers'],
    ...(answers.length
      ? answers.map(({ check, answer }) => `- ${nameOf(check)}: ${nameOf(`${check}:${answer}`)}`)
      : [words['request.nothing']]),
    words['request.causes'],
    ...causes.map((key, at) => `${at + 1}. ${nameOf(key)}`),
    fill(words['request.time'], { time: timeWithZone(now) }),
    words['request.secret'],
  ].join('\n');
}
