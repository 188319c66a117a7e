import { countsOf } from '../model/counts.ts';
import { NO_WORRY } from '../model/worries.ts';
import { sentencesIn } from './courtesy.ts';
import type { Language } from '../model/languages.ts';
import { anyOf } from './patterns.ts';
import { FIRST, NO_WORRIES, partsOf, SILENT, STEPS, type WorryTable } from './worries.ts';

/** A part counts that so many sentences have. */
const LEAST = 3;

/** What a weight costs, so that most are none; how far a step goes, and how many there are. */
const [COST, RATE, ROUNDS] = [0.1, 0.5, 80];

/** So many sentences of mails that are no questions are learned from as well. */
const TOLD = 2000;

/** The most that a part says, in steps. */
const MOST = 12;

/** Sentences and mails as they stand in the content. */
interface Written {
  worries: readonly Lines[];
  mails: readonly Lines[];
}

interface Lines {
  id: string;
  language: Language;
  lines: readonly string[];
}

/** The sentences of a language, by what they ask; by NO_WORRY those that ask nothing. */
export type Sentences = Readonly<Record<string, readonly string[]>>;

/** A sentence: what it asks, its parts, and how much each of them counts. */
interface Case {
  kind: number;
  parts: readonly number[];
  share: number;
}

/**
 * Learns which words of a sentence tell what it asks: logistic regression with several outcomes, in which most weights are none (R. Tibshirani:
 * Regression shrinkage and selection via the lasso, 1996), by gradient descent with steps of its own for each weight (J. Duchi, E. Hazan,
 * Y. Singer: Adaptive subgradient methods, JMLR 12, 2011). The same sentences give the same table.
 */
export function learnWorries(sentences: Sentences, asks: readonly string[]): WorryTable {
  const isQuestion = anyOf(asks);
  const kinds = Object.keys(sentences).sort();
  if (kinds.length < 2) return NO_WORRIES;
  const read = kinds.flatMap((kind, at) =>
    (sentences[kind] ?? []).map((sentence) => ({ kind: at, parts: partsOf(sentence, isQuestion(sentence)) })),
  );
  const counts = countsOf(read.flatMap(({ parts }) => parts));
  const parts = [...counts.keys()].filter((part) => (counts.get(part) ?? 0) >= LEAST).sort();
  const places = new Map(parts.map((part, at) => [part, at]));
  const cases = read.map(({ kind, parts: of }): Case => {
    return { kind, parts: of.flatMap((part) => places.get(part) ?? []), share: 1 / Math.sqrt(of.length || 1) };
  });
  const weights = descend(cases, kinds.length, parts.length);
  const levelsOf = (part: number) => kinds.map((_, kind) => Math.round((weights[part * kinds.length + kind] ?? 0) * STEPS) || 0);
  const lines = parts.map((_, at) => lineOf(levelsOf(at)));
  const isTelling = (_: string, at: number) => lines[at] !== '';
  return {
    kinds,
    usual: levelsOf(parts.length).map((level) => level / STEPS),
    tokens: parts.filter(isTelling).join('\n'),
    levels: lines.filter(isTelling).join('\n'),
  };
}

/**
 * The sentences of a language: those of content/worries, and of mails some that are no questions, for most of what a mail says asks nothing.
 * @param asks what questions end like
 */
export function sentencesOfLanguage(language: Language, { worries, mails }: Written, asks: readonly string[]): Sentences {
  const isQuestion = anyOf(asks);
  const told = mails
    .filter((each) => each.language === language)
    .flatMap(({ lines }) => lines.flatMap(sentencesIn))
    .filter((sentence) => !isQuestion(sentence));
  const every = Math.ceil(told.length / TOLD);
  const asked = worries.filter((each) => each.language === language).map(({ id, lines }): [string, readonly string[]] => [id, lines]);
  const sentences = Object.fromEntries(asked);
  return { ...sentences, [NO_WORRY]: [...(sentences[NO_WORRY] ?? []), ...told.filter((_, at) => at % every === 0)] };
}

function lineOf(levels: readonly number[]): string {
  const letters = (level: number, kind: number) => String.fromCharCode(FIRST + kind, SILENT + Math.max(-MOST, Math.min(MOST, level)));
  return levels.map((level, kind) => (level ? letters(level, kind) : '')).join('');
}

/** Part by part, a weight for each kind; last what speaks for each whatever a sentence says. */
function descend(cases: readonly Case[], kinds: number, parts: number): Float64Array {
  const size = (parts + 1) * kinds;
  const [weights, squares, slope] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const odds = new Float64Array(kinds);
  for (let round = 0; round < ROUNDS; round++) {
    slope.fill(0);
    for (const each of cases) addSlope(slope, weights, odds, each);
    for (let at = 0; at < size; at++) {
      const down = slope[at] as number;
      squares[at] = (squares[at] as number) + down * down;
      const far = RATE / Math.sqrt((squares[at] as number) || 1);
      const next = (weights[at] as number) - far * down;
      weights[at] = Math.sign(next) * Math.max(0, Math.abs(next) - (at < parts * kinds ? far * COST : 0));
    }
  }
  return weights;
}

/** Adds how far each weight that counts in a case is off. Runs some hundred thousand times: odds is where it reckons, kept from case to case. */
function addSlope(slope: Float64Array, weights: Float64Array, odds: Float64Array, { kind, parts, share }: Case): void {
  const kinds = odds.length;
  const last = weights.length - kinds;
  odds.fill(0);
  for (const part of parts)
    for (let at = 0, of = part * kinds; at < kinds; at++, of++) odds[at] = (odds[at] as number) + (weights[of] as number);
  let most = -Infinity;
  for (let at = 0; at < kinds; at++) most = Math.max(most, (odds[at] = (odds[at] as number) * share + (weights[last + at] as number)));
  let all = 0;
  for (let at = 0; at < kinds; at++) all += odds[at] = Math.exp((odds[at] as number) - most);
  for (let at = 0; at < kinds; at++) {
    const miss = (odds[at] as number) / all - Number(at === kind);
    slope[last + at] = (slope[last + at] as number) + miss;
    odds[at] = miss * share;
  }
  for (const part of parts)
    for (let at = 0, of = part * kinds; at < kinds; at++, of++) slope[of] = (slope[of] as number) + (odds[at] as number);
}
