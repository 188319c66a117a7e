import { metBy } from '../model/situation.ts';
import { checksLeft, nextChecks } from './next-check.ts';
import { agreement, oddsOf, ratioOf, type Odds, type Seen } from './odds.ts';
import { UNKNOWN, type Check, type Table } from './table.ts';
import { CLEAR, ENOUGH_ANSWERS, POSSIBLE, SHOWN, STRONG } from './weights.ts';

/** Why a cause is likely: an answer, a part of the situation, what the person wrote, or only that it is often the cause. */
type Why =
  | { by: 'answer'; check: string; answer: string }
  | { by: 'situation'; facet: string; value: string }
  | { by: 'text' }
  | { by: 'frequency' };

export interface Candidate {
  key: string;
  how: 'strong' | 'possible' | 'unlikely';
  why: Why;
}

/** What is said to a person so far. */
export interface Verdict {
  /** The likeliest first, and no more than can be read. */
  candidates: Candidate[];
  /** What to ask next; undefined where there is nothing worth it, or one cause is clearly ahead. */
  next: Check | undefined;
  /** Whether more can be asked of those who want to go on. */
  more: Check | undefined;
  isClear: boolean;
  /** Whether no cause explains the answers. */
  isStrange: boolean;
  /** Whether nothing is known of the person: then the causes stand only as often as they are. */
  isBlank: boolean;
}

/** What follows from what is known of a person. The same for the same answers, in whatever order they were given. */
export function verdictOf(table: Table, seen: Seen): Verdict {
  const odds = oddsOf(table, seen);
  const [first] = odds;
  const known = table.checks.filter(({ id, answers }) => answers.some((answer) => answer.id === seen.answers[id]));
  return {
    candidates: odds.slice(0, SHOWN).map((each) => candidateOf(table, seen, each, first?.share ?? 0)),
    next: nextChecks(table, seen, odds)[0],
    more: checksLeft(table, seen, odds)[0],
    isClear: (first?.share ?? 0) >= CLEAR,
    isStrange: known.length >= ENOUGH_ANSWERS && (!first || agreement(table.checks, first.cause, seen.answers) < 1),
    isBlank: !known.length && !Object.keys({ ...seen.told, ...seen.chosen, ...seen.causes }).length,
  };
}

function candidateOf({ checks }: Table, seen: Seen, { cause, share }: Odds, best: number): Candidate {
  const { answers, chosen, told } = seen;
  const spoken = checks
    .filter(({ id }) => cause.evidence[id])
    .map((check) => ({ check: check.id, answer: answers[check.id] ?? UNKNOWN, says: ratioOf(check, cause, answers[check.id] ?? UNKNOWN) }))
    .filter(({ says }) => says > 1)
    .sort((a, b) => b.says - a.says)[0];
  const met = metBy(cause.about, chosen)[0];
  const why: Why = spoken
    ? { by: 'answer', check: spoken.check, answer: spoken.answer }
    : told?.[cause.key]
      ? { by: 'text' }
      : met
        ? { by: 'situation', ...met }
        : { by: 'frequency' };
  return { key: cause.key, how: share >= STRONG ? 'strong' : share >= POSSIBLE * best ? 'possible' : 'unlikely', why };
}
