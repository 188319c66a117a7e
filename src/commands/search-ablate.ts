import { readFileSync } from 'node:fs';
import { libraryOf } from '../library/library.ts';
import { inEach } from '../model/languages.ts';
import { find } from '../search/find.ts';
import { figuresOf, outcomeOf, queriesOf } from '../search/measure.ts';
import { searchIndexesOf } from '../search/search-data.ts';
import { TABLE, weights, type WeightName } from '../search/weights.ts';

/**
 * npm run search:ablate — what each number of src/search/weights.ts is worth: the share of questions with a right answer first, and
 * among the first three, where it is left out. The questions are those it was tuned with; the unseen ones are not read.
 */
const library = libraryOf(process.cwd());
const keys = new Set(searchIndexesOf(library).indexes[library.languages[0] as Genkan.Language].documents.map(({ key }) => key));
const queries = ['queries', 'own-queries', 'reports', 'tuning'].flatMap((name) =>
  queriesOf(readFileSync(`tests/search/${name}.jsonl`, 'utf8'), (key) => keys.has(key)),
);

/** The figures with the weights in force. */
function measured() {
  const { indexes, known } = searchIndexesOf(library);
  const byLanguage = inEach(library.languages, (language) => queries.filter(({ lang }) => lang === language));
  const outcomes = library.languages.flatMap((language) =>
    byLanguage[language].map((query) => outcomeOf(query, find(indexes[language], { question: query.q, chosen: {} }, known).keys)),
  );
  return figuresOf(outcomes);
}

const whole = measured();
const signed = (difference: number) => `${difference > 0 ? '+' : ''}${(100 * difference).toFixed(1)}`;
console.log(`${queries.length} questions: first ${whole.hit1.toFixed(3)}, among three ${whole.hit3.toFixed(3)}\n`);
console.log('| left out | value | range | first, points | among three, points |\n|---|---|---|---|---|');
for (const [name, [value, from, to, without]] of Object.entries(TABLE)) {
  weights[name as WeightName] = without;
  const { hit1, hit3 } = measured();
  weights[name as WeightName] = value;
  console.log(`| ${name} | ${value} | ${from} to ${to} | ${signed(hit1 - whole.hit1)} | ${signed(hit3 - whole.hit3)} |`);
}
