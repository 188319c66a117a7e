import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FacetValues } from '../../src/model/catalogue.ts';
import { nextChecks } from '../../src/triage/next-check.ts';
import { oddsOf, type Seen } from '../../src/triage/odds.ts';
import { drawPersons } from '../../src/triage/persons.ts';
import { byGain, byOrder, play } from '../../src/triage/play.ts';
import { readCheck, writeCheck } from '../../src/triage/state.ts';
import { UNKNOWN } from '../../src/triage/table.ts';
import { toldBy } from '../../src/triage/told.ts';
import { verdictOf } from '../../src/triage/verdict.ts';
import { KETTLE } from '../support/kettle-causes.ts';

const seen = (answers: Record<string, string> = {}, more: Partial<Seen> = {}): Seen => ({ chosen: {}, answers, ...more });
const keysFor = (of: Seen) => oddsOf(KETTLE, of).map(({ cause }) => cause.key.replace('cause/', ''));
const verdict = (of: Seen) => verdictOf(KETTLE, of);

describe('the odds of a kettle that does not boil', () => {
  it('begin with what is common', () => {
    expect(keysFor(seen())[0]).toBe('no-power');
  });

  it('follow what was seen', () => {
    expect(keysFor(seen({ lamp: 'on', sound: 'loud', base: 'white' }))[0]).toBe('limescale');
    expect(keysFor(seen({ lamp: 'off', socket: 'works' }))[0]).toBe('switch');
  });

  it('let one slip of the finger make nothing impossible', () => {
    const odds = oddsOf(KETTLE, seen({ lamp: 'on', sound: 'none', base: 'clean', socket: 'fails' }, { chosen: { device: ['electric'] } }));
    expect(odds.every(({ share }) => share > 0)).toBe(true);
    expect(odds[0]?.cause.key).toBe('cause/no-power');
  });

  it('follow the situation: what cannot be there comes last', () => {
    expect(keysFor(seen({}, { chosen: { device: ['stovetop'] } }))[0]).toBe('no-gas');
    expect(keysFor(seen({}, { chosen: { device: ['electric'] } })).at(-1)).toBe('no-gas');
  });

  it('are about the causes of a symptom alone, where it is known', () => {
    const causes = { 'cause/lid': 'common', 'cause/limescale': 'rare' } as const;
    expect(keysFor(seen({}, { causes }))).toEqual(['lid', 'limescale']);
  });

  it('take what a person wrote as a clue', () => {
    const told = toldBy(['symptom/noisy', 'cause/lid'], { 'symptom/noisy': { 'cause/limescale': 'common' } });
    expect(told).toEqual({ 'cause/limescale': 'common', 'cause/lid': 'itself' });
    expect(keysFor(seen({}, { told }))[0]).toBe('lid');
  });

  it('are settled by what only one of them says', () => {
    const told = toldBy(['cause/limescale', 'cause/lid'], {}, 'cause/lid');
    expect(told).toEqual({ 'cause/limescale': 'itself', 'cause/lid': 'own' });
    expect(verdict(seen({}, { told: toldBy(['cause/lid'], {}) })).isClear).toBe(false);
    expect(verdict(seen({}, { told })).isClear).toBe(true);
  });
});

describe('the next check', () => {
  it('is the one that tells most for its minutes', () => {
    expect(nextChecks(KETTLE, seen())[0]?.id).toBe('sound');
  });

  it('has no risk while another without one tells as much', () => {
    const ids = nextChecks(KETTLE, seen({ lamp: 'on', sound: UNKNOWN, socket: UNKNOWN, base: UNKNOWN })).map(({ id }) => id);
    expect(ids).toContain('vinegar');
    const even = { ...KETTLE, checks: KETTLE.checks.map((check) => (check.id === 'new-kettle' ? { ...check, minutes: 60 } : check)) };
    const causes = even.causes.map((cause) => ({
      ...cause,
      evidence: { ...cause.evidence, 'new-kettle': cause.evidence.vinegar ?? ['same'] },
    }));
    const safest = nextChecks({ ...even, causes }, seen({ lamp: 'on', sound: UNKNOWN, socket: UNKNOWN, base: UNKNOWN }));
    expect(safest[0]?.id).toBe('new-kettle');
  });

  it('can be done in the situation', () => {
    const ids = nextChecks(KETTLE, seen({}, { chosen: { device: ['stovetop'] } })).map(({ id }) => id);
    expect(ids).not.toContain('lamp');
    expect(ids).toContain('sound');
  });

  it('is none once one cause is clearly ahead, unless somebody wants to go on', () => {
    const { next, more, isClear } = verdict(seen({ lamp: 'on', sound: 'loud', base: 'white' }));
    expect([next, isClear]).toEqual([undefined, true]);
    expect(more?.id).toBe('new-kettle');
  });
});

describe('the verdict', () => {
  it('says why: what was seen, the situation, what was written, or how often it is the cause', () => {
    const why = (of: Seen) => verdict(of).candidates[0]?.why;
    expect(why(seen())).toEqual({ by: 'frequency' });
    expect(why(seen({}, { chosen: { device: ['stovetop'] } }))).toEqual({ by: 'situation', facet: 'device', value: 'stovetop' });
    expect(why(seen({ base: 'white' }))).toEqual({ by: 'answer', check: 'base', answer: 'white' });
    expect(why(seen({}, { told: { 'cause/lid': 'itself' } }))).toEqual({ by: 'text' });
  });

  it('says so where no cause explains what was seen', () => {
    expect(verdict(seen({ lamp: 'on', sound: 'loud', base: 'white' })).isStrange).toBe(false);
    expect(verdict(seen({ lamp: 'on' })).isBlank).toBe(false);
    expect(verdict(seen({ lamp: UNKNOWN })).isBlank).toBe(true);
    const odd = { lamp: 'on', socket: 'works', sound: 'none', base: 'white', vinegar: 'same' };
    expect(verdict(seen(odd, { chosen: { device: ['electric'] } })).isStrange).toBe(true);
  });

  it('calls the best strong when it is, and never the best unlikely', () => {
    expect(verdict(seen({ lamp: 'on', sound: 'loud', base: 'white' })).candidates[0]?.how).toBe('strong');
    expect(verdict(seen()).candidates[0]?.how).not.toBe('unlikely');
  });
});

describe('whatever people answer', () => {
  const answers = fc
    .tuple(...KETTLE.checks.map(({ answers: all }) => fc.constantFrom('', UNKNOWN, 'nonsense', ...all.map(({ id }) => id))))
    .map((given): Record<string, string> =>
      Object.fromEntries(KETTLE.checks.map(({ id }, at) => [id, given[at] ?? '']).filter(([, answer]) => answer)),
    );
  const situation = fc.constantFrom<FacetValues[]>(
    {},
    { device: ['electric'] },
    { device: ['electric', 'stovetop'] },
    { device: ['nonsense'] },
  );

  it('no answer, however it contradicts another, is an error, and the odds stay odds', () => {
    fc.assert(
      fc.property(answers, situation, (given, chosen) => {
        const odds = oddsOf(KETTLE, { chosen, answers: given });
        expect(odds.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        expect(verdict({ chosen, answers: given }).candidates.length).toBeGreaterThan(0);
      }),
    );
  });

  it('"not sure" never changes the order', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...KETTLE.checks.map(({ id }) => id)), (given, id) => {
        const without = Object.fromEntries(Object.entries(given).filter(([check]) => check !== id));
        expect(keysFor(seen({ ...without, [id]: UNKNOWN }))).toEqual(keysFor(seen(without)));
      }),
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(answers, situation, (given, chosen) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        expect(verdict({ chosen, answers: turned })).toEqual(verdict({ chosen, answers: given }));
      }),
    );
  });

  it('no check is asked twice, and the questions end', () => {
    fc.assert(
      fc.property(answers, situation, (given, chosen) => {
        const asked: string[] = [];
        const now: Record<string, string> = {};
        for (let check = verdict({ chosen, answers: now }).more; check; check = verdict({ chosen, answers: now }).more) {
          expect(asked).not.toContain(check.id);
          asked.push(check.id);
          now[check.id] = given[check.id] ?? UNKNOWN;
        }
        expect(asked.length).toBeLessThanOrEqual(KETTLE.checks.length);
      }),
    );
  });

  it('a link brings everything back', () => {
    const known = { facets: KETTLE.facets, symptoms: ['cold'], checks: KETTLE.checks, articles: ['cause/lid', 'symptom/cold'] };
    fc.assert(
      fc.property(
        answers,
        fc.constantFrom('', 'cold'),
        fc.subarray(known.articles),
        fc.constantFrom('' as const, 'end', 'on'),
        (given, symptom, told, pace) => {
          const kept = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== 'nonsense'));
          const state = { chosen: { device: ['electric'] }, symptom, answers: kept, told, own: told[0] ?? '', pace };
          const address = new URL(writeCheck(state), 'https://kettle.example/check/');
          expect(readCheck(address.search, address.hash, known)).toEqual(state);
          // As a mail filter leaves it.
          expect(readCheck(address.search + address.hash.replace('#', '%23'), '', known).answers).toEqual(kept);
        },
      ),
    );
  });
});

describe('persons who are played', () => {
  it('are the same every time', () => {
    expect(drawPersons(KETTLE, 3)).toEqual(drawPersons(KETTLE, 3));
  });

  it('are asked less, and found as well, than by a list in its order', () => {
    const persons = drawPersons(KETTLE, 40);
    const fared = (strategy: typeof byGain) => persons.map((person) => play(KETTLE, person, strategy, KETTLE.checks.length));
    const minutes = (of: typeof byGain) => fared(of).reduce((sum, one) => sum + one.minutes, 0);
    const right = (of: typeof byGain) => fared(of).filter(({ place }) => place === 0).length;
    expect(minutes(byGain)).toBeLessThan(minutes(byOrder));
    expect(right(byGain)).toBeGreaterThan(right(byOrder) * 0.9);
  });
});
