import { NO_WORRY } from '../model/worries.ts';
import { isLatin, tokensOf } from '../search/tokens.ts';

/** What sentences of mails that ask something say, token by token, as it is published. */
export interface WorryTable {
  /** What can be asked beside trouble, and that nothing of it is. */
  kinds: string[];
  /** How usual each is, as a logarithm. */
  usual: number[];
  /** Tokens and pairs of them, a line each. */
  tokens: string;
  /** Of each a line: a letter for a kind, from FIRST on, and one for how much it speaks for it, around SILENT. */
  levels: string;
}

/** Nothing was learned. */
export const NO_WORRIES: WorryTable = { kinds: [], usual: [], tokens: '', levels: '' };

/** The same, looked up. */
export interface Worries extends Pick<WorryTable, 'kinds' | 'usual'> {
  /** What each token says for each kind, in their order. */
  levels: ReadonlyMap<string, readonly number[]>;
}

/** The letters of the first kind, and of what says nothing. */
export const FIRST = 'a'.charCodeAt(0);
export const SILENT = 'M'.charCodeAt(0);

/** So many steps a level has to one. */
export const STEPS = 2;

/** From which likelihood on a question is taken to ask something. */
const SURE = 0.5;

/** What a sentence says, whatever the order, and which Latin words follow one another: "can I" asks, "I can" does not; and whether it is a question. */
export function partsOf(sentence: string, isQuestion: boolean): string[] {
  const tokens = tokensOf(sentence);
  const pairs = tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    return next && isLatin(token) && isLatin(next) ? [`${token} ${next}`] : [];
  });
  return [...new Set([...tokens, ...pairs, ...(isQuestion ? ['?'] : [])])];
}

/** Reads what was published. */
export function readWorries({ kinds, usual, tokens, levels }: WorryTable): Worries {
  const lines = levels.split('\n');
  const levelsOf = (line = '') => {
    const all = kinds.map(() => 0);
    for (let at = 0; at < line.length; at += 2) all[line.charCodeAt(at) - FIRST] = (line.charCodeAt(at + 1) - SILENT) / STEPS;
    return all;
  };
  return { kinds, usual, levels: new Map(tokens.split('\n').map((token, at) => [token, levelsOf(lines[at])])) };
}

/** How likely a question asks each kind (softmax over what its parts say; of a long one each says less). */
export function likelihoodsOf(question: string, { usual, levels }: Worries): number[] {
  const parts = partsOf(question, true);
  const told = parts.flatMap((part) => [levels.get(part) ?? []]);
  const sums = usual.map((each, kind) => each + told.reduce((sum, of) => sum + (of[kind] ?? 0), 0) / Math.sqrt(parts.length || 1));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, each) => sum + each, 0);
  return odds.map((each) => each / all);
}

/** What a question asks beside trouble, if that is plain. What is no question asks nothing, however much it sounds like one. */
export function worryOf(question: string, worries: Worries): string | undefined {
  const kind = worries.kinds[likelihoodsOf(question, worries).findIndex((each) => each >= SURE)];
  return kind === NO_WORRY ? undefined : kind;
}
