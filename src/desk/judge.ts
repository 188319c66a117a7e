import type { Finding } from '../search/find.ts';
import type { Reading } from './reading.ts';

/** What a ticket is taken for: one to answer, to ask back, to tell a whole group, or one that is not for this site. */
export type Kind = 'reply' | 'ask' | 'notice' | 'out-of-scope';

/**
 * What a ticket is taken for. Where the finder is sure, it is answered; where it can tell that the question is about something else, that is
 * said; all else is asked back. Many people at once are told first, and helped afterwards.
 */
export function kindOf({ state, stranger, isPlain }: Finding, { isMany, isBare }: Pick<Reading, 'isMany' | 'isBare'>): Kind {
  if (isBare && !isMany) return 'ask';
  if (stranger && stranger.kind !== 'message') return 'out-of-scope';
  if (isMany) return 'notice';
  return state === 'ok' && !isPlain ? 'reply' : 'ask';
}
