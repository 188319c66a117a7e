import { countsOf } from '../model/counts.ts';
import { OTHERS, type Other } from '../model/others.ts';
import type { SaidInMails } from './mails.ts';
import { tokensOf, type Token } from './tokens.ts';
import { SOUND } from './weights.ts';

/** How much a text sounds like mails that no article answers, of each sort: from about -1, not at all, to 2. */
export type Sounds = Record<Other, number>;

/** What a token says of that, sort by sort, in the order of OTHERS. */
export type Levels = readonly number[];

/** What tokens say of that, as it is published. */
export interface SoundTable {
  /** Tokens beside those that are said often in mails of articles, with spaces between. */
  tokens: string;
  /** By sort, a letter for each of those tokens and then of these: SILENT where it says nothing. */
  levels: Record<Other, string>;
}

/** The letter of a token that says nothing of a sort. */
const SILENT = 'M'.charCodeAt(0);

/** Nothing was loaded. */
export const NO_SOUNDS: SoundTable = { tokens: '', levels: { bare: '', elsewhere: '', beyond: '' } };

/** Mails that articles answer, and those of each sort that none does. */
const SORTS = ['answered', ...OTHERS] as const;

export type Sort = (typeof SORTS)[number];

/** In how many mails of each sort a token stands, and how many mails there are of each. */
type Counts = Record<Sort, { tokens: ReadonlyMap<string, number>; mails: number }>;

/**
 * Counts the tokens of mails.
 * @param answered mails about articles
 * @param others mails that no article answers
 */
export function countMails(answered: readonly string[], others: Readonly<Record<Other, readonly string[]>>): Counts {
  const count = (mails: readonly string[]) => ({
    tokens: countsOf(mails.flatMap((mail) => [...new Set(tokensOf(mail))])),
    mails: mails.length,
  });
  return { answered: count(answered), bare: count(others.bare), elsewhere: count(others.elsewhere), beyond: count(others.beyond) };
}

/**
 * What a token says of each sort: how much likelier it is there than in a mail about an article, as a logarithm, rounded (multinomial naive
 * Bayes; C. Manning, P. Raghavan, H. Schütze: Introduction to Information Retrieval, 13.2).
 * @param leftOut a sort that the text which is judged is counted among
 */
export function levelsOf(counts: Counts, token: string, leftOut?: Sort): Levels {
  const having = (sort: Sort) => Math.max(0, (counts[sort].tokens.get(token) ?? 0) - Number(sort === leftOut));
  const size = (sort: Sort) => Math.max(1, counts[sort].mails - Number(sort === leftOut));
  const share = SORTS.reduce((sum, sort) => sum + having(sort) / size(sort) / SORTS.length, 0);
  if (!share) return OTHERS.map(() => 0);
  const likely = (sort: Sort) => (having(sort) + SOUND.smoothing * share) / (size(sort) + SOUND.smoothing);
  const level = (sort: Other) => Math.round(Math.log(likely(sort) / likely('answered'))) || 0;
  return OTHERS.map((sort) => Math.max(-SOUND.most, Math.min(SOUND.most, level(sort))));
}

/** What tokens say, of those that are in enough mails. */
export function soundTableOf(counts: Counts, { tokens }: SaidInMails): SoundTable {
  const known = tokens.split(' ');
  const told = new Set(known);
  const others = (token: string) => OTHERS.reduce((sum, sort) => sum + (counts[sort].tokens.get(token) ?? 0), 0);
  const isTelling = (token: string) => others(token) + (counts.answered.tokens.get(token) ?? 0) >= SOUND.least;
  const further = [...new Set(OTHERS.flatMap((sort) => [...counts[sort].tokens.keys()]))]
    .filter((token) => !told.has(token) && others(token) >= SOUND.leastOwn && isTelling(token))
    .sort();
  const levels = [...known, ...further].map((token) => (isTelling(token) ? levelsOf(counts, token) : OTHERS.map(() => 0)));
  const letters = (at: number) => String.fromCharCode(...levels.map((level) => SILENT + (level[at] ?? 0)));
  return { tokens: further.join(' '), levels: { bare: letters(0), elsewhere: letters(1), beyond: letters(2) } };
}

/** What each token says, from what was published. */
export function readSounds({ tokens, levels }: SoundTable, said: SaidInMails): Map<string, Levels> {
  const level = (sort: Other, at: number) => (levels[sort].charCodeAt(at) || SILENT) - SILENT;
  const all = [...said.tokens.split(' '), ...tokens.split(' ')].map((token, at): [string, Levels] => [
    token,
    OTHERS.map((sort) => level(sort, at)),
  ]);
  return new Map(all.filter(([, each]) => each.some(Boolean)));
}

/**
 * How much a text sounds like mails that no article answers, on average over what its tokens say; of a short text less.
 * @param tokens those of the text; each counts once
 * @param levels what a token says; undefined where it tells nothing
 */
export function soundsOf(tokens: readonly Pick<Token, 'token' | 'weight'>[], levels: (token: string) => Levels | undefined): Sounds {
  const heard = new Set<string>();
  const sums = OTHERS.map(() => 0);
  let weights = SOUND.few;
  for (const { token, weight } of tokens) {
    const told = heard.has(token) ? undefined : levels(token);
    if (!told?.some(Boolean)) continue;
    heard.add(token);
    weights += weight;
    told.forEach((level, at) => (sums[at] = (sums[at] ?? 0) + weight * level));
  }
  const [bare, elsewhere, beyond] = sums.map((sum) => Math.max(-1, Math.min(2, sum / weights)));
  return { bare: bare ?? 0, elsewhere: elsewhere ?? 0, beyond: beyond ?? 0 };
}
