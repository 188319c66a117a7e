import type { FacetValues } from '../model/catalogue.ts';
import { UNKNOWN, usualAnswers, type Answers, type Cause, type Check, type Table } from './table.ts';

/** Somebody whose cause is known, to measure with. */
export interface Person {
  id: string;
  cause: string;
  situation: Record<string, string>;
  /** What they would answer to each check. */
  answers: Answers;
  /** What they would write or paste, in half of those who were written. */
  text?: string;
}

/** The persons of a file, one a line as JSON. */
export function personsOf(lines: string): Person[] {
  return lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Person);
}

/** The situation of a person as the finder has it. */
export function chosenOf({ situation }: Person): FacetValues {
  return Object.fromEntries(Object.entries(situation).map(([facet, value]) => [facet, [value]]));
}

/** Every so manyth answer of a drawn person is wrong, and unknown. */
const WRONG = 10;
const OPEN = 5;

/**
 * Persons drawn from what causes say: their situation and the answers they would show, or what is usual, with every tenth wrong and
 * every fifth unknown. The same every time.
 * @param each how many for each cause
 */
export function drawPersons({ checks, causes }: Table, each: number): Person[] {
  const chance = chanceFrom(1);
  return causes.flatMap((cause) =>
    Array.from({ length: each }, (_, number): Person => ({
      id: `${cause.key}-${number}`,
      cause: cause.key,
      situation: situationOf(cause, chance),
      answers: Object.fromEntries(checks.map((check) => [check.id, answerOf(check, cause, chance)])),
    })),
  );
}

/** People know what device they hold; every fifth time they do not say. */
function situationOf({ about }: Cause, chance: () => number): Record<string, string> {
  const told = Object.entries(about).filter(() => chance() >= 1 / OPEN);
  return Object.fromEntries(told.map(([facet, values]) => [facet, oneOf(values, chance)]));
}

function answerOf(check: Check, cause: Cause, chance: () => number): string {
  if (chance() < 1 / OPEN) return UNKNOWN;
  const shown = cause.evidence[check.id];
  const all = check.answers.map(({ id }) => id);
  return shown ? saidOf(shown, all, chance) : drawn(check, chance);
}

/** One of what is true, or now and then of what is not. */
function saidOf(right: readonly string[], all: readonly string[], chance: () => number): string {
  const others = all.filter((id) => !right.includes(id));
  return chance() < 1 / WRONG && others.length ? oneOf(others, chance) : oneOf(right, chance);
}

/** An answer as often as it is usual. */
function drawn(check: Check, chance: () => number): string {
  let left = chance();
  const at = usualAnswers(check).findIndex((share) => (left -= share) < 0);
  return check.answers.at(at)?.id ?? UNKNOWN;
}

function oneOf(list: readonly string[], chance: () => number): string {
  return list[Math.floor(chance() * list.length)] ?? UNKNOWN;
}

/** Numbers from 0 to 1 that look like chance and are the same every time: G. Marsaglia, "Xorshift RNGs" (2003). */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
