import { readFileSync, writeFileSync } from 'node:fs';
import { featuresOfLook, LIKELY, LOOKS, type Kind } from '../desk/judge.ts';
import { askerOf, lookAt } from '../desk/propose.ts';
import { readMail } from '../desk/reading.ts';
import { implicationsOf, languageOfTicket } from '../desk/ticket.ts';
import { libraryOf } from '../library/library.ts';
import { inEach, sourceOf } from '../model/languages.ts';
import { learn, likelihoodOf, type Learned } from '../search/logistic.ts';
import { othersIn, searchIndexesOf } from '../search/search-data.ts';
import { countMails, levelsOf, type Sort } from '../search/sounds.ts';

/**
 * npm run desk:fit — learns from labelled mails of tests/desk and from mails that no article answers what a mail is taken for, and writes it
 * to src/desk/judge-weights.ts. Prints what the same learning comes to on mails it did not see (ten-fold cross-validation). The mails of
 * tests/desk/unseen.jsonl, sorts.jsonl and sixty.jsonl are never read here.
 */
const FILES = ['tickets', 'more', 'recent', 'chatty'];
const FOLDS = 10;

/** A whole mail to answer counts as so many of those that say but a sentence or two. */
const WHOLE = 4;

/** Of mails about articles so many are enough: every so many-th. */
const EVERY = 8;

interface Labelled {
  features: number[];
  kind: Kind;
  times: number;
}

const library = libraryOf(process.cwd());
const source = sourceOf(library.languages);
const scripts = inEach(library.languages, (language) => library.words[language].language.scripts);
const { indexes } = searchIndexesOf(library);
const counts = inEach(library.languages, (language) => {
  const answered = library.mails.filter((mails) => mails.language === language).flatMap(({ lines }) => lines);
  return countMails(answered, othersIn(language, library.others));
});

function labelled(text: string, kind: Kind, leftOut?: Sort): Labelled {
  const language = languageOfTicket(text, scripts, source);
  const index = indexes[language];
  const known = { ...library.product, group: library.site.home.group, words: index.facetWords, works: index.works };
  const reading = readMail(text, { ...known, implies: implicationsOf(library.facets) }, library.tickets);
  const levels = leftOut && ((token: string) => (index.sounds?.has(token) ? levelsOf(counts[language], token, leftOut) : undefined));
  const look = lookAt(index, reading, askerOf(index, reading, reading.chosen), levels);
  return { features: featuresOfLook(look), kind, times: leftOut ? 1 : WHOLE };
}

const tickets = FILES.flatMap((name) => readFileSync(`tests/desk/${name}.jsonl`, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as { text: string; kind: Kind })
  // That many are locked out is said in words of its own.
  .filter(({ kind }) => kind !== 'notice')
  .map(({ text, kind }) => labelled(text, kind));
const others = library.others.flatMap(({ id, lines }) => lines.map((text) => labelled(text, id === 'bare' ? 'ask' : 'out-of-scope', id)));
const answered = library.mails
  .flatMap(({ lines }) => lines.filter((_line, at) => at % EVERY === 0))
  .map((text) => labelled(text, 'reply', 'answered'));
const cases = [...tickets, ...others, ...answered];

/** What is learned of a kind from mails. */
function learned(kind: Kind, from: readonly Labelled[]): Learned {
  const repeated = from.flatMap((each) => Array<Labelled>(each.times).fill(each));
  return learn(
    repeated.map(({ features, kind: own }) => ({ features, is: own === kind })),
    undefined,
    2000,
  );
}

for (const kind of ['ask', 'out-of-scope'] as const) {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learned(
      kind,
      cases.filter((_case, at) => at % FOLDS !== fold),
    ),
  );
  const likely = cases.map(
    ({ features }, at) =>
      likelihoodOf(folds[at % FOLDS] ?? { bias: 0, weights: [] }, features) >= LIKELY[kind === 'ask' ? 'ask' : 'outside'],
  );
  const among = (own: Kind) => {
    const of = cases.flatMap((each, at) => (each.kind === own ? [likely[at]] : []));
    return `${of.filter(Boolean).length} of ${of.length} to ${own}`;
  };
  console.log(`Not seen in learning, taken for ${kind}: ${(['reply', 'ask', 'out-of-scope'] as const).map(among).join(', ')}`);
}

const written = (kind: Kind) => {
  const { bias, weights } = learned(kind, cases);
  const rounded = [bias, ...weights].map((value) => Math.round(value * 1000) / 1000);
  return `{\n    bias: ${rounded[0]},\n    // ${LOOKS}\n    weights: [${rounded.slice(1).join(', ')}],\n  }`;
};
writeFileSync(
  'src/desk/judge-weights.ts',
  `/** Written by npm run desk:fit from ${cases.length} labelled mails: do not edit. What tells that a mail is asked back, or not for this site. */
export const JUDGED = {
  ask: ${written('ask')},
  outside: ${written('out-of-scope')},
};
`,
);
