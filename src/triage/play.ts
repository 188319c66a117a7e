import { nextChecks } from './next-check.ts';
import { oddsOf, type Seen } from './odds.ts';
import { chosenOf, type Person } from './persons.ts';
import { UNKNOWN, type Check, type Table } from './table.ts';

/** How a person fared. */
export interface Played {
  /** Where the true cause stood at the end; 0 is first, -1 nowhere. */
  place: number;
  /** What was thought likeliest. */
  first: string;
  asked: string[];
  minutes: number;
}

/** Chooses what to ask next; undefined ends it. */
export type Strategy = (table: Table, seen: Seen) => Check | undefined;

/** Asks what is expected to tell most. */
export const byGain: Strategy = (table, seen) => nextChecks(table, seen)[0];

/** Asks in the order of the table, as a fixed list does, and ends where the other way would. */
export const byOrder: Strategy = (table, seen) => {
  const left = nextChecks(table, seen);
  return table.checks.find((check) => left.includes(check)) && table.checks.find(({ id }) => seen.answers[id] === undefined);
};

/**
 * Plays a person: asks so many checks at most. What they have no answer to, they do not know.
 * @param told what the search took their text for, where they gave it
 */
export function play(table: Table, person: Person, strategy: Strategy, most: number, told: Seen['told'] = {}): Played {
  const chosen = chosenOf(person);
  const answers: Record<string, string> = {};
  let minutes = 0;
  for (let asked = 0; asked < most; asked++) {
    const check = strategy(table, { chosen, answers, told });
    if (!check) break;
    answers[check.id] = person.answers[check.id] ?? UNKNOWN;
    minutes += check.minutes;
  }
  const keys = oddsOf(table, { chosen, answers, told }).map(({ cause }) => cause.key);
  return { place: keys.indexOf(person.cause), first: keys[0] ?? '', asked: Object.keys(answers), minutes };
}
