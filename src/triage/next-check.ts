import { fits } from '../model/facets.ts';
import { oddsOf, type Odds, type Seen } from './odds.ts';
import { likelyAnswers, type Check, type Table } from './table.ts';
import { CLEAR, READING, WORTH } from './weights.ts';

/** A check that could be asked now, with what it is expected to tell, in bits. */
interface Prospect {
  check: Check;
  gain: number;
}

/**
 * The checks that are expected to tell most for their minutes, best first: none where one cause is clearly ahead, or where nothing
 * that is left is worth its time. What a check tells is by how much it is expected to lessen the entropy of the causes (de Kleer and
 * Williams 1987); that it is weighed against what it costs is D. Heckerman, J. S. Breese and K. Rommelse, "Decision-theoretic
 * troubleshooting", Communications of the ACM 38 (1995). A check with a risk comes after those without one that tell as much.
 */
export function nextChecks(table: Table, seen: Seen, odds: readonly Odds[] = oddsOf(table, seen)): Check[] {
  if ((odds[0]?.share ?? 1) >= CLEAR) return [];
  return checksLeft(table, seen, odds);
}

/** The same for those who want to go on although one cause is ahead. */
export function checksLeft({ checks }: Table, { chosen, answers }: Seen, odds: readonly Odds[]): Check[] {
  const prospects = checks
    .filter(({ id, needs }) => answers[id] === undefined && fits(needs, chosen))
    .map((check) => ({ check, gain: gainOf(check, odds) }))
    .filter(({ gain }) => gain >= WORTH)
    .sort((a, b) => rateOf(b) - rateOf(a));
  const first = prospects[0];
  const safer = first?.check.risks.length && prospects.find(({ check, gain }) => !check.risks.length && gain >= first.gain);
  return (safer ? [safer, ...prospects.filter((each) => each !== safer)] : prospects).map(({ check }) => check);
}

function rateOf({ check, gain }: Prospect): number {
  return gain / (check.minutes + READING);
}

/** How much less is open, in bits, once a check was asked: what is expected of it before. Who cannot answer learns nothing. */
function gainOf(check: Check, odds: readonly Odds[]): number {
  const likely = odds.map(({ cause }) => likelyAnswers(check, cause));
  const after = check.answers.reduce((sum, _, at) => {
    const joint = odds.map(({ share }, place) => share * (likely[place]?.[at] ?? 0));
    const whole = joint.reduce((total, each) => total + each, 0);
    return sum + whole * entropyOf(joint.map((each) => each / whole));
  }, 0);
  return (check.known / 100) * (entropyOf(odds.map(({ share }) => share)) - after);
}

/** C. E. Shannon, "A mathematical theory of communication" (1948): in bits. */
function entropyOf(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}
