import type { Fact, TicketPatterns } from '../model/schemas/tickets.ts';
import { clausesOf, sentencesIn } from './courtesy.ts';
import { anyOf } from './patterns.ts';

/** What is longer is no sentence but a log, or something pasted by mistake: read part by part if it has parts. */
const LONGEST = 600;

/**
 * Makes the function that says which facts of content/tickets.yaml a text tells: each from one sentence or a part of one, so that what is said of
 * one thing is not taken for another. What was done is told neither by a question nor by a plan.
 */
export function factReader({ facts, notYet, asks, clause }: TicketPatterns): (text: string) => Fact[] {
  const isOpen = anyOf([...notYet, ...asks]);
  const all = facts.map((fact) => ({ fact, isSaid: anyOf(fact.says), isOther: anyOf(fact.unless) }));
  return (text) => {
    const parts = sentencesIn(text.normalize('NFKC')).flatMap((sentence) => [sentence, ...clausesOf(sentence, clause)]);
    const told = [...new Set(parts.filter(({ length }) => length <= LONGEST))].map((part) => ({ part, isDone: !isOpen(part) }));
    return all.flatMap(({ fact, isSaid, isOther }) =>
      told.some(({ part, isDone }) => (isDone || !fact.done) && isSaid(part) && !isOther(part)) ? [fact] : [],
    );
  };
}
