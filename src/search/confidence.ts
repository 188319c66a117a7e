import { LEARNED } from './confidence-weights.ts';
import { otherNamed } from './elsewhere.ts';
import { foldPaste } from './fingerprints.ts';
import type { SearchIndex } from './index-build.ts';
import { likelihoodOf } from './logistic.ts';
import { normalise } from './normalise.ts';
import { inTrouble } from './offers.ts';
import type { Ranking } from './rank.ts';
import { soundsOf, type Sounds } from './sounds.ts';
import { containsWord } from './synonyms.ts';
import { weighedTokensOf } from './tokens.ts';
import { SOUND, weights } from './weights.ts';

/** What tells whether the first result is an answer. Each from about 0 to 1, whatever the question; sounds as Sounds are. */
export interface Evidence {
  /** How much of what the question says the best result holds. */
  grasp: number;
  /** How much of its words it holds, each counted alike. */
  coverage: number;
  /** How well one line says the question and nothing else. */
  exact: number;
  /** How much of what it says no article has. */
  foreign: number;
  /** How strongly the best result answers. */
  level: number;
  /** How much the first result stands out from the next. */
  margin: number;
  /** How much of the text, or of a message as long as most, is known. */
  message: number;
  /** Whether it names the product. */
  ours: number;
  /** Whether it names another product, and not ours, or ours only beside; less where an article speaks of that. */
  elsewhere: number;
  /** How much it speaks of what the site is about. */
  within: number;
  /** How much it speaks of what the product does beside that. */
  beyond: number;
  /** How long it is: of a long text some words always fit. */
  length: number;
  /** Whether it looks like a message of a machine that is not known. */
  strange: number;
  /** How much it sounds like what people write who say too little, who mean another product, or something else that the product does. */
  sounds: Sounds;
}

/** So many characters of a known message settle it, however long the log around them. */
const MESSAGE = 40;

/** Another product of which an article speaks may be the place where ours is opened. */
const KNOWN = 0.8;

/** So many words of a list settle it. */
const MANY = 2;

/** A text of this many tokens is long. */
const LONG = 60;

/**
 * Gathers what tells whether a question was understood.
 * @param question masked, as it was entered
 * @param matched how many characters of it are of known messages
 */
export function evidenceOf(
  index: SearchIndex,
  question: string,
  { hits, foreign, level }: Pick<Ranking, 'hits' | 'foreign' | 'level'>,
  matched: number,
): Evidence {
  const asked = normalise(question);
  const other = otherNamed(index, question);
  const tokens = weighedTokensOf(question);
  const joined = asked.replaceAll(' ', '');
  const among = (words: readonly string[]) => Math.min(MANY, words.filter((word) => containsWord(asked, word)).length) / MANY;
  const isNamed = index.ours.some((name) => joined.includes(name));
  const isBeside = isNamed && isNamedBeside(index, question);
  const ours = isNamed && !isBeside;
  const top = hits.slice(0, 5);
  const [first, ...next] = top.map(({ score }) => score);
  const message = Math.min(1, matched / Math.max(1, Math.min(MESSAGE, foldPaste(question).length)));
  return {
    grasp: Math.max(0, ...top.slice(0, 3).map(({ grasp }) => grasp)),
    coverage: Math.max(0, ...top.map(({ coverage }) => coverage)),
    exact: Math.max(0, ...top.slice(0, 3).map(({ exact }) => exact)),
    foreign,
    level: Math.log1p(level) / 5,
    margin: first ? Math.min(1, (first - (next[0] ?? 0)) / first) : 0,
    message,
    ours: Number(ours),
    elsewhere: isBeside ? 1 : ours || !other ? 0 : other.isKnown ? KNOWN : 1,
    within: among(index.within),
    beyond: among(index.beyond),
    length: Math.min(1, Math.log1p(tokens.length) / Math.log1p(LONG)),
    strange: Number(!message && isMachine(question)),
    sounds: soundsOf(tokens, (token) => index.sounds?.get(token)),
  };
}

/** Whether a question names the product only where it says that it works, was asked for advice, or is not meant. */
function isNamedBeside({ beside = [], works, ours }: SearchIndex, question: string): boolean {
  if (!beside.length) return false;
  const left = normalise(inTrouble(question, [...beside, ...works])).replaceAll(' ', '');
  return !ours.some((name) => left.includes(name));
}

/** Whether a text is written by a program: codes with underscores or in capitals, or hardly anything but Latin letters and signs. */
function isMachine(question: string): boolean {
  return /\b[a-z\d]+_[a-z\d_]+\b|\b[A-Z]{3,}[_-][A-Z\d_-]+\b|\b0x[\da-f]{4,}\b|[{}<>]|\w(?:Exception|Error)\b|\bERR!|\bSQLSTATE\b|\b[A-Z]{1,4}-\d{3,}/.test(
    question,
  );
}

/** The pieces of evidence, in order. */
export const EVIDENCE = [
  'grasp',
  'coverage',
  'exact',
  'foreign',
  'level',
  'margin',
  'message',
  'ours',
  'elsewhere',
  'within',
  'beyond',
  'length',
  'strange',
] as const satisfies readonly Exclude<keyof Evidence, 'sounds'>[];

/** Below this confidence results are said to be only loosely related. */
export const SURE = 0.4;

/** How likely the first result is an answer, from 0 to 1. */
export function confidenceOf(evidence: Evidence): number {
  const bias = LEARNED.bias - strangenessOf(evidence.sounds);
  return likelihoodOf({ bias, weights: EVIDENCE.map((name) => LEARNED.weights[name]) }, featuresOf(evidence));
}

/** How much a text sounds as if no article answered it. What sounds a little so says nothing: every mail does to somebody. */
function strangenessOf({ elsewhere, beyond }: Sounds): number {
  const above = (sound: number) => Math.max(0, sound - SOUND.from);
  return weights.elsewhereSound * above(elsewhere) + weights.beyondSound * above(beyond);
}

/** The evidence as numbers, in the order of EVIDENCE. */
export function featuresOf(evidence: Evidence): number[] {
  return EVIDENCE.map((name) => evidence[name]);
}
