import { readFileSync } from 'node:fs';
import { libraryOf } from '../library/library.ts';
import { distances } from '../triage/alike.ts';
import { drawPersons, personsOf, type Person } from '../triage/persons.ts';
import { byGain, byOrder, play, type Strategy } from '../triage/play.ts';
import { tableOf } from '../triage/read-table.ts';

/**
 * npm run check:eval [-- --all] [-- --misses] [-- --pairs] — how well /check/ finds a cause, beside a list in a fixed order: persons written by
 * hand, and persons drawn from what causes say, with every tenth answer wrong and every fifth unknown. --all adds those nothing was tuned with;
 * --misses says whose cause was not among three of those it was tuned with; --pairs says which causes the table hardly tells apart.
 */
const MOST = 6;
const DRAWN = 25;
const PAIRS = 12;

const asked = (option: string) => process.argv.includes(`--${option}`);
const table = tableOf(libraryOf(process.cwd()));
const written = (name: string) => personsOf(readFileSync(`tests/triage/${name}.jsonl`, 'utf8'));
const all = table.checks.length;

const persons = written('persons');
const misses = report('written, by gain', persons, byGain, MOST);
report('written, in order', persons, byOrder, all);
if (asked('all')) {
  report('unseen, by gain', written('unseen'), byGain, MOST);
  report('unseen, in order', written('unseen'), byOrder, all);
}
const drawn = drawPersons(table, DRAWN);
report('drawn, by gain', drawn, byGain, MOST);
report('drawn, to the end', drawn, byGain, all);
report('drawn, in order', drawn, byOrder, all);
if (asked('misses')) for (const miss of misses) console.log(miss);
if (asked('pairs')) {
  const pairs = distances(table);
  for (const { pair, distance } of pairs.slice(0, PAIRS)) console.log(`${distance.toFixed(2)} ${pair.join(' | ')}`);
  console.log(`${pairs[pairs.length >> 1]?.distance.toFixed(2)} the median pair`);
}

/** Prints how persons fare. Returns a line about each whose cause was not among three. */
function report(name: string, group: readonly Person[], strategy: Strategy, most: number): string[] {
  const played = group.map((person) => ({ person, ...play(table, person, strategy, most) }));
  const share = (test: (place: number) => boolean) => (played.filter(({ place }) => test(place)).length / played.length).toFixed(3);
  const mean = (of: (one: (typeof played)[number]) => number) => (played.reduce((sum, one) => sum + of(one), 0) / played.length).toFixed(1);
  const found = `first ${share((place) => place === 0)}  among three ${share((place) => place >= 0 && place < 3)}`;
  const cost = `checks ${mean(({ asked: checks }) => checks.length)}  minutes ${mean(({ minutes }) => minutes)}`;
  console.log(`${name.padEnd(20)} n=${String(played.length).padEnd(5)} ${found}  ${cost}`);
  return played
    .filter(({ place }) => place < 0 || place >= 3)
    .map(
      ({ person, place, first, asked: checks }) => `  ${person.id} ${person.cause} is ${place + 1}, after ${first}: ${checks.join(' ')}`,
    );
}
