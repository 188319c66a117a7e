import { describe, expect, it } from 'vitest';
import { noticesFor } from '../../src/model/notices.ts';

const notice = (from: string, until: string, ja: unknown = '障害です。') => ({ from, until, text: { ja, en: 'An outage.' } });
const shown = (...file: unknown[]) => noticesFor(file, 'ja', '2026-11-28');

describe('a notice written on the host', () => {
  it('is shown from its first day to its last, in the language of the page', () => {
    expect(shown(notice('2026-11-28', '2026-11-28'))).toEqual(['障害です。']);
    expect(noticesFor([notice('2026-11-20', '2026-12-01')], 'en', '2026-11-28')).toEqual(['An outage.']);
    expect(shown(notice('2026-11-29', '2026-11-30'), notice('2026-11-20', '2026-11-27'))).toEqual([]);
  });

  it('is taken away after two weeks, whatever it says', () => {
    expect(shown(notice('2026-11-15', '2027-11-15'))).toHaveLength(1);
    expect(shown(notice('2026-11-14', '2027-11-15'))).toEqual([]);
  });

  it('does no harm where it is broken, and is cut where it is endless', () => {
    for (const file of [
      undefined,
      null,
      'text',
      3,
      {},
      [null],
      [[]],
      [{ text: 'x' }],
      [notice('2026-11-28', '2026-11-28', { html: '<b>' })],
    ])
      expect(noticesFor(file, 'ja', '2026-11-28')).toEqual([]);
    expect(shown(notice('2026-11-28', '2026-11-28', 'あ'.repeat(10_000)))[0]).toHaveLength(400);
    expect(shown(...Array.from({ length: 9 }, () => notice('2026-11-28', '2026-11-28')))).toHaveLength(3);
  });
});
