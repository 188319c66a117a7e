import { confidenceOf, SURE, type Evidence } from './confidence.ts';
import { otherNamed } from './elsewhere.ts';
import type { SearchIndex } from './index-build.ts';

/** What a question is about that is not for this site: another product, beside which ours may be known; something else ours does; an unknown message. */
export type Stranger = { kind: 'elsewhere' | 'beside'; name: string } | { kind: 'beyond' | 'message'; name?: undefined };

/** What a question is about that the site does not know, if that can be told. */
export function strangerIn(asked: string, index: SearchIndex, evidence: Evidence): Stranger | undefined {
  const { elsewhere, strange, beyond } = evidence;
  if (elsewhere) {
    const isKnown = confidenceOf({ ...evidence, elsewhere: 0 }) >= SURE;
    return { kind: isKnown ? 'beside' : 'elsewhere', name: otherNamed(index, asked)?.name ?? '' };
  }
  return strange ? { kind: 'message' } : beyond ? { kind: 'beyond' } : undefined;
}
