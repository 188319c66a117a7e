import { readFileSync } from 'node:fs';
import { libraryOf } from '../library/library.ts';
import { drawPersons, personsOf, type Person } from '../triage/persons.ts';
import { byGain, byOrder, play, type Strategy } from '../triage/play.ts';
import { tableOf } from '../triage/read-table.ts';

/**
 * npm run check:eval [-- --all] [-- --misses] — how well /check/ finds a cause, beside a list in a fixed order: persons written by hand, and persons
 * drawn from what causes say, with every tenth answer wrong and every fifth unknown. --all adds those nothing was tuned with;
 * --misses says whose cause was not among three.
 */
const MOST = 6;
const DRAWN = 25;

const table = tableOf(libraryOf(process.cwd()));
const written = (name: string) => personsOf(readFileSync(`tests/triage/${name}.jsonl`, 'utf8'));
const groups: [name: string, persons: Person[]][] = [
  ['written', written('persons')],
  ...(process.argv.includes('--all') ? [['unseen', written('unseen')] as [string, Person[]]] : []),
  ['drawn', drawPersons(table, DRAWN)],
];

for (const [name, persons] of groups) {
  report(`${name}, by gain`, persons, byGain, MOST);
  if (name === 'drawn') report(`${name}, to the end`, persons, byGain, table.checks.length);
  report(`${name}, in order`, persons, byOrder, table.checks.length);
}

function report(name: string, persons: readonly Person[], strategy: Strategy, most: number): void {
  const played = persons.map((person) => ({ person, ...play(table, person, strategy, most) }));
  const share = (test: (place: number) => boolean) => (played.filter(({ place }) => test(place)).length / played.length).toFixed(3);
  const mean = (of: (one: (typeof played)[number]) => number) => (played.reduce((sum, one) => sum + of(one), 0) / played.length).toFixed(1);
  console.log(
    `${name.padEnd(20)} n=${String(played.length).padEnd(5)} first ${share((place) => place === 0)}  among three ${share((place) => place >= 0 && place < 3)}  checks ${mean(({ asked }) => asked.length)}  minutes ${mean(({ minutes }) => minutes)}`,
  );
  if (!process.argv.includes('--misses') || strategy !== byGain || most > MOST === name.includes('gain')) return;
  for (const { person, place, asked, first } of played.filter(({ place }) => place > (name.startsWith('drawn') ? 2 : 0)))
    console.log(
      `  ${person.id} ${person.cause} is ${place + 1}, after ${first}: ${asked.map((id) => `${id}=${person.answers[id] ?? 'unknown'}`).join(' ')} ${JSON.stringify(person.situation)}`,
    );
}
