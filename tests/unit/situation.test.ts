import { describe, expect, it } from 'vitest';
import { arrangeFor, countValues, type Situated } from '../../src/model/situation.ts';

const article = (key: string, situated: Partial<Situated> = {}): Situated => ({
  ...{ key, about: {}, notFor: {}, own: {}, who: ['self'] },
  ...situated,
});
const boils = article('symptom/does-not-boil', { about: { device: ['electric'] } });
const lid = article('symptom/lid-is-stuck', { notFor: { device: ['gas'] } });
const power = article('cause/no-power', { own: { device: ['electric'] }, who: ['admin'] });
const lime = article('cause/limescale', { about: { place: ['home'] } });
const all = [boils, lid, power, lime];
const keys = (found: readonly Situated[]) => found.map(({ key }) => key);

describe('articles for a situation', () => {
  it('stand by what they are about, what has text of its own, what fits everybody, and what cannot be', () => {
    const { about, own, rest, hidden } = arrangeFor(all, { device: ['electric'] }, []);
    expect([about, own, rest, hidden].map(keys)).toEqual([[boils.key], [power.key], [lid.key, lime.key], []]);
    expect(keys(arrangeFor(all, { device: ['gas'] }, []).hidden)).toEqual([lid.key]);
  });

  it('need one value of a facet, and every facet', () => {
    expect(keys(arrangeFor(all, { device: ['gas', 'electric'] }, []).hidden)).toEqual([]);
    expect(keys(arrangeFor(all, { device: ['gas'], who: ['admin'] }, []).hidden)).toEqual([lid.key, lime.key, boils.key]);
  });

  it('come first where few are about the value, and last where they are about another', () => {
    const more = [
      ...all,
      article('symptom/hums', { about: { device: ['electric'], place: ['office'] } }),
      article('symptom/drips', { about: { place: ['office'] } }),
    ];
    expect(keys(arrangeFor(more, { device: ['electric'], place: ['home'] }, []).about)).toEqual([lime.key, boils.key]);
    expect(keys(arrangeFor(more, { device: ['electric'], place: ['home'] }, []).rest).at(-1)).toBe('symptom/drips');
  });

  it('come first where most people need them, and symptoms before causes', () => {
    const [one, two] = [article('symptom/one', { about: { place: ['home'] } }), article('symptom/two', { about: { place: ['home'] } })];
    expect(keys(arrangeFor([lime, one, two], { place: ['home'] }, [two.key]).about)).toEqual([two.key, one.key, lime.key]);
  });
});

it('the count of a value is of articles about it or with text of their own for it, which can be for the rest of the choice', () => {
  const values = { device: ['electric', 'gas'], place: ['home'], who: ['self', 'admin'], kind: ['symptom', 'cause'] };
  expect(countValues(all, {}, values)).toEqual({
    device: { electric: 2, gas: 0 },
    place: { home: 1 },
    who: { self: 3, admin: 1 },
    kind: { symptom: 2, cause: 2 },
  });
  expect(countValues(all, { who: ['admin'] }, values).device).toEqual({ electric: 1, gas: 0 });
});
