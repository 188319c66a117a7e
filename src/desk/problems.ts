import type { TicketPatterns } from '../model/schemas/tickets.ts';
import { confidenceOf } from '../search/confidence.ts';
import type { Finding } from '../search/find.ts';
import { sentencesIn, sentencesOf } from './courtesy.ts';
import { anyOf } from './patterns.ts';

/** A problem of fewer letters is the rest of the one before it. */
const SHORTEST = 10;

/** A text is parted before so many of its first sentences, and where the finder is so sure of either part. */
const PARTED = { sentences: 12, sure: 0.6 };

/** What tells one problem from another. */
type Signs = Pick<TicketPatterns, 'second' | 'items' | 'asks' | 'trouble' | 'wishes'>;

/**
 * The problems of a text: each begins with a word that begins another one, or is one of the two lines of a list. A longer list is of what
 * somebody did or saw, and a question that tells neither of trouble nor of a wish is about the trouble before it.
 * @param whole the same with what was tried, which is listed too
 */
export function problemsIn(text: string, { second, items, asks, trouble, wishes }: Signs, whole = text): string[] {
  const [begins, tells, isQuestion] = [anyOf(second), anyOf([...trouble, ...wishes]), anyOf(asks)];
  const lists = items.map((item) => anyOf([item]));
  const lines = text.split('\n');
  const told = lists.map((list) => ({ length: whole.split('\n').filter(list).length, own: lines.filter(list) }));
  const begin = (sentence: string, line: string) => {
    const list = line.startsWith(sentence) && told.find(({ length, own }) => length > 1 && own.includes(line));
    // What stands before the first line of the list leads over to it.
    if (list) return list.length === 2 && line === list.own[1];
    return begins(sentence) && (tells(sentence) || !isQuestion(sentence));
  };
  const problems: string[] = [];
  for (const line of lines) {
    for (const sentence of sentencesOf(line)) {
      if (!problems.length || begin(sentence, line)) problems.push(sentence);
      else problems[problems.length - 1] += `\n${sentence}`;
    }
  }
  return problems.filter((problem) => problem.trim().length >= SHORTEST);
}

/** What is found in either part of a text that says it tells of two problems: where both are surest. None where they tell of the same. */
export function partsFound(text: string, ask: (question: string) => Finding): Finding[] {
  const sentences = sentencesIn(text);
  let [best, surest]: [Finding[], number] = [[], PARTED.sure];
  for (let at = 1; at < Math.min(sentences.length, PARTED.sentences); at++) {
    const parts = [sentences.slice(0, at), sentences.slice(at)].map((some) => some.join('\n'));
    if (parts.some((part) => part.trim().length < SHORTEST)) continue;
    const found = parts.map(ask);
    const sure = Math.min(...found.map(({ evidence }) => (evidence ? confidenceOf(evidence) : 0)));
    if (sure >= surest && found.every(isTold) && found[0]?.keys[0] !== found[1]?.keys[0]) [best, surest] = [found, sure];
  }
  return best;
}

/** Whether something is found in a part that it tells by itself. */
export function isTold({ state, isPlain }: Finding): boolean {
  return state === 'ok' && !isPlain;
}
