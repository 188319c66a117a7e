import { readFileSync, writeFileSync } from 'node:fs';
import { libraryOf } from '../library/library.ts';
import { EVIDENCE, featuresOf, SURE } from '../search/confidence.ts';
import { find } from '../search/find.ts';
import { learn, likelihoodOf, type Case } from '../search/logistic.ts';
import { outcomeOf, type Query } from '../search/measure.ts';
import { searchIndexesOf } from '../search/search-data.ts';

/**
 * npm run search:fit — learns from labelled questions how much each piece of evidence says for an answer being one, and writes it
 * to src/search/confidence-weights.ts. Prints what the same learning comes to on questions it did not see (ten-fold
 * cross-validation). The unseen third of the questions, tests/search/unseen.jsonl, is never read here.
 */
const FILES = ['queries', 'own-queries', 'reports', 'tuning', 'no-answer'];
const FOLDS = 10;

const folds: ReturnType<typeof learn>[] = [];
const library = libraryOf(process.cwd());
const { indexes, known } = searchIndexesOf(library);

interface Labelled extends Case {
  query: Query;
}

function labelled(query: Query): Labelled[] {
  const { keys, state, evidence } = find(indexes[query.lang], { question: query.q, chosen: {} }, known);
  if (!evidence) return [];
  const answered = outcomeOf(query, keys, state).rank <= 3;
  // An answerable question whose answer is not shown teaches neither.
  if (query.expect.length > 0 && !answered) return [];
  return [{ query, features: featuresOf(evidence), is: query.expect.length > 0 }];
}

const queries = FILES.flatMap((name) =>
  readFileSync(`tests/search/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => ({ expect: [] as string[], ...(JSON.parse(line) as Partial<Query>) }) as Query),
);

/** Known messages in the middle of a log: as helpers and programs paste them. */
const LOG = Array.from(
  { length: 40 },
  (_, line) => `2026-11-28T09:${line + 10}:07Z INFO worker ${line} request completed in ${line * 7} ms`,
);
const logs = readFileSync('tests/search/messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; owner: string[] })
  .map(({ text, owner }) => {
    const q = [...LOG.slice(0, 20), text, ...LOG.slice(20)].join('\n');
    return { id: '', q, lang: library.languages[0], kind: 'log', expect: owner } as Query;
  });

const cases = [...queries, ...logs].flatMap(labelled);

const wrong = cases.filter((one, at) => {
  const others = cases.filter((_, other) => other % FOLDS !== at % FOLDS);
  return likelihoodOf(learned(at % FOLDS, others), one.features) >= SURE !== one.is;
});
const share = (of: boolean) => `${wrong.filter(({ is }) => is === of).length} of ${cases.filter(({ is }) => is === of).length}`;
console.log(`Not seen in learning: answers believed too little ${share(true)}, strangers believed ${share(false)}.`);
for (const { query, is } of wrong)
  console.log(`- ${is ? 'believed too little' : 'believed'}: ${query.lang} ${query.q.slice(0, 100).replace(/\n/g, ' ')}`);

const { bias, weights } = learn(cases);
const rounded = (value: number) => Math.round(value * 1000) / 1000;
writeFileSync(
  'src/search/confidence-weights.ts',
  `/** Written by npm run search:fit from ${cases.length} labelled questions: do not edit. What each piece of evidence says for an answer being one. */
export const LEARNED = {
  bias: ${rounded(bias)},
  weights: {
${EVIDENCE.map((name, at) => `    ${name}: ${rounded(weights[at] ?? 0)},`).join('\n')}
  },
};
`,
);

function learned(fold: number, others: readonly Case[]) {
  return (folds[fold] ??= learn(others));
}
