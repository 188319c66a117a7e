import { confidenceOf, type Evidence } from '../search/confidence.ts';
import type { Finding } from '../search/find.ts';
import { likelihoodOf } from '../search/logistic.ts';
import type { Sounds } from '../search/sounds.ts';
import { JUDGED } from './judge-weights.ts';
import type { Reading } from './reading.ts';

/** What a ticket is taken for: one to answer, to ask back, to tell a whole group, or one that is not for this site. */
export type Kind = 'reply' | 'ask' | 'notice' | 'out-of-scope';

/** What a mail is judged by. */
export interface Look {
  finding: Finding;
  /** Whether it says no more than that something does not work. */
  isBare: boolean;
  /** How much it sounds like mails that no article answers; missing where no such mails were counted. */
  sounds: Sounds | undefined;
}

/**
 * So likely it has to be that a mail is to be asked back, or not for this site: else it is answered. Who was taken in before writes of the
 * same, unless that is hardly possible.
 */
export const LIKELY = { ask: 0.75, outside: 0.65, outsideAgain: 0.95 };

const SILENT: Sounds = { bare: 0, elsewhere: 0, beyond: 0 };

/** What a mail is judged by, as desk-fit names it. */
export const LOOKS =
  'bare, elsewhere, beyond, either of these, confidence, product, named, within, words, length, says no more, message, level';

/** A look as numbers, in the order of LOOKS. */
export function featuresOfLook({ finding, isBare, sounds = SILENT }: Look): number[] {
  const { ours, elsewhere, within, beyond, length, message, level }: Partial<Evidence> = finding.evidence ?? {};
  const found = [ours, elsewhere, within, beyond, length, Number(isBare), message, level];
  const confidence = finding.evidence ? confidenceOf(finding.evidence) : 0;
  return [sounds.bare, sounds.elsewhere, sounds.beyond, Math.max(sounds.elsewhere, sounds.beyond), confidence, ...found].map(
    (value) => value ?? 0,
  );
}

/**
 * What a ticket is taken for. How likely it is to be of each kind was learned from labelled mails (npm run desk:fit). Many people at once are
 * told first, and helped afterwards. Where no mails were counted, what the finder makes of it decides.
 */
export function kindOf(look: Look, { isMany, isOurs }: Pick<Reading, 'isMany'> & { isOurs: boolean }): Kind {
  if (!look.sounds) return kindFound(look, isMany);
  const features = featuresOfLook(look);
  const asks = likelihoodOf(JUDGED.ask, features);
  // What sounds like nothing at all is no question about something else either.
  const isHeard = !!look.finding.stranger || Object.values(look.sounds).some(Boolean);
  const outside = isHeard ? likelihoodOf(JUDGED.outside, features) : 0;
  if (outside >= LIKELY[isOurs ? 'outsideAgain' : 'outside'] && outside >= asks) return 'out-of-scope';
  if (isMany) return 'notice';
  return asks >= LIKELY.ask ? 'ask' : 'reply';
}

function kindFound({ finding: { state, stranger, isPlain }, isBare }: Look, isMany: boolean): Kind {
  if (isBare && !isMany) return 'ask';
  if (stranger && stranger.kind !== 'message') return 'out-of-scope';
  if (isMany) return 'notice';
  return state === 'ok' && !isPlain ? 'reply' : 'ask';
}
