import type { TicketPatterns } from '../model/schemas/tickets.ts';

/** What content/tickets.yaml says of courtesy. */
type Courtesies = Pick<TicketPatterns, 'courtesy' | 'beforeNames' | 'called' | 'notCalled'>;

/** A name has so many words at most. */
const MOST_WORDS = 5;

/** Names, in a row. */
function namesOf({ called, notCalled }: Courtesies, terms: readonly string[]): RegExp {
  const about = [...terms.map((term) => term.replace(/[^\p{L}\p{N} ]/gu, '\\$&')), ...notCalled].join('|');
  const word = called.join('|');
  return new RegExp(String.raw`^(?:[\s,]*(?!(?:${about})(?!\p{L}))(?:${word})(?![\p{L}\p{N}])){1,${MOST_WORDS}}`, 'u');
}

/** What may stand between two such phrases. */
const PAUSE = /^[\s、,。.!・:;…~〜)\uFF01\uFF0C\uFF0E\uFF5E\uFF09]+/;

/**
 * Makes the test whether a sentence only greets, thanks, asks for a reply or says who writes: from its beginning to its end.
 * @param courtesies what greets, thanks, and names
 * @param terms names of the product, which nobody greets
 */
export function courtesyTest(courtesies: Courtesies, terms: readonly string[]): (sentence: string) => boolean {
  const startOf = (pattern: string) => new RegExp(`^(?:${pattern})`, 'iu');
  const [phrases, greetings, names] = [courtesies.courtesy.map(startOf), courtesies.beforeNames.map(startOf), namesOf(courtesies, terms)];
  const lengthIn = (text: string, patterns: readonly RegExp[]) =>
    Math.max(0, ...patterns.map((pattern) => pattern.exec(text)?.[0].length ?? 0));
  return (sentence) => {
    let rest = sentence.trim();
    while (rest) {
      // "Thanks for the link" is longer than "Thanks", "Hello John" longer than "Hello".
      const greeting = lengthIn(rest, greetings);
      const greeted = greeting && greeting + lengthIn(rest.slice(greeting), [names]);
      const length = Math.max(lengthIn(rest, phrases), greeted);
      if (length === 0) return false;
      rest = rest.slice(length).replace(PAUSE, '');
    }
    return true;
  };
}

/** The sentences of a text, line by line. */
export function sentencesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => sentencesOf(line));
}

/** A line cut into sentences, each with the space after it, so that joined they are the line again. A point inside a word ends none. */
export function sentencesOf(line: string): string[] {
  return (
    line
      .match(/[^。!?.\uFF01\uFF1F\uFF0E]*(?:[。\uFF01\uFF1F\uFF0E]+[」』)\uFF09]*|[.!?]+["”’)]*(?=\s|$)|[.!?]+|$)\s*/g)
      ?.filter(Boolean)
      .reduce(join, []) ?? []
  );
}

/** Points inside words and after titles end no sentence. */
function join(sentences: string[], piece: string): string[] {
  const last = sentences.at(-1);
  if (last && ((/[.!?]$/.test(last) && /^[\w.!?/]/.test(piece)) || /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Prof|No|vs|e\.g|i\.e)\.\s$/i.test(last)))
    sentences[sentences.length - 1] = last + piece;
  else sentences.push(piece);
  return sentences;
}

/** The parts of a sentence, each of which may say something of its own. */
export function clausesOf(sentence: string, between: readonly string[]): string[] {
  const parts = between.length ? sentence.split(new RegExp(between.join('|'), 'iu')) : [sentence];
  return parts.filter((part) => /\p{L}/u.test(part));
}
