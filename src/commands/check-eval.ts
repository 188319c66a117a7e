import { readFileSync } from 'node:fs';
import { languageOfTicket } from '../desk/ticket.ts';
import { libraryOf } from '../library/library.ts';
import { buildCatalogue } from '../model/catalogue.ts';
import { inEach, sourceOf } from '../model/languages.ts';
import { cluesIn } from '../search/clues.ts';
import { searchIndexesOf } from '../search/search-data.ts';
import { distances } from '../triage/alike.ts';
import { drawPersons, personsOf, type Person } from '../triage/persons.ts';
import { byGain, byOrder, play, type Strategy } from '../triage/play.ts';
import { tableOf } from '../triage/read-table.ts';
import { causesOfAll, toldBy } from '../triage/told.ts';

/**
 * npm run check:eval [-- --all] [-- --misses] [-- --pairs] — how well /check/ finds a cause, beside a list in a fixed order: persons written by
 * hand, those of them who wrote something also by what they wrote, and persons drawn from what causes say, with every tenth answer wrong
 * and every fifth unknown. --all adds those nothing was tuned with;
 * --misses says whose cause was not among three of those it was tuned with; --pairs says which causes the table hardly tells apart.
 */
const MOST = 6;
const DRAWN = 25;
const PAIRS = 12;

const asked = (option: string) => process.argv.includes(`--${option}`);
const library = libraryOf(process.cwd());
const source = sourceOf(library.languages);
const scripts = inEach(library.languages, (language) => library.words[language].language.scripts);
const table = tableOf(library);
const causesOf = causesOfAll(buildCatalogue(source, library));
const { indexes } = searchIndexesOf(library);
const written = (name: string) => personsOf(readFileSync(`tests/triage/${name}.jsonl`, 'utf8'));
const all = table.checks.length;

const persons = written('persons');
const misses = report('written, by gain', persons, byGain, MOST);
report('written, their words', persons.filter(wrote), byGain, MOST, told);
report('written, in order', persons, byOrder, all);
for (const name of asked('all') ? ['unseen', 'fresh'] : []) {
  const others = written(name);
  report(`${name}, by gain`, others, byGain, MOST);
  report(`${name}, their words`, others.filter(wrote), byGain, MOST, told);
  report(`${name}, in order`, others, byOrder, all);
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

function wrote({ text }: Person): boolean {
  return Boolean(text);
}

/** What the search takes the words of a person for, in the language they wrote in. */
function told({ text = '' }: Person) {
  const { keys, own } = cluesIn(text, indexes[languageOfTicket(text, scripts, source)]);
  return toldBy(keys, causesOf, own);
}

/** Prints how persons fare. Returns a line about each whose cause was not among three. */
function report(name: string, group: readonly Person[], strategy: Strategy, most: number, toldOf?: typeof told): string[] {
  const played = group.map((person) => ({ person, ...play(table, person, strategy, most, toldOf?.(person)) }));
  const share = (test: (place: number) => boolean) => (played.filter(({ place }) => test(place)).length / played.length).toFixed(3);
  const mean = (of: (one: (typeof played)[number]) => number) => (played.reduce((sum, one) => sum + of(one), 0) / played.length).toFixed(1);
  const found = `first ${share((place) => place === 0)}  among three ${share((place) => place >= 0 && place < 3)}`;
  const cost = `checks ${mean(({ asked: checks }) => checks.length)}  minutes ${mean(({ minutes }) => minutes)}`;
  console.log(`${name.padEnd(21)} n=${String(played.length).padEnd(5)} ${found}  ${cost}`);
  return played
    .filter(({ place }) => place < 0 || place >= 3)
    .map(
      ({ person, place, first, asked: checks }) => `  ${person.id} ${person.cause} is ${place + 1}, after ${first}: ${checks.join(' ')}`,
    );
}
