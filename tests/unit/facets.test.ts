import { describe, expect, it } from 'vitest';
import { countValues, fits } from '../../src/model/facets.ts';

const mac = { facets: { device: ['mac'], auth: ['google'] } };
const phones = { facets: { device: ['ios', 'android'], auth: ['apple'] } };
const everywhere = { facets: {} };

describe('a choice', () => {
  it('takes any of the values of one facet', () => {
    expect(fits(phones.facets, { device: ['mac', 'ios'] })).toBe(true);
  });

  it('demands every facet', () => {
    expect(fits(mac.facets, { device: ['mac'], auth: ['apple'] })).toBe(false);
  });

  it('lets through what says nothing about a facet', () => {
    expect(fits(everywhere.facets, { device: ['mac'], auth: ['apple'] })).toBe(true);
  });
});

it('a count says what choosing that value would give, whatever else is chosen in its own facet', () => {
  const counts = countValues(
    [mac, phones, everywhere],
    { device: ['mac'] },
    { device: ['mac', 'ios', 'windows'], auth: ['google', 'apple'] },
  );
  expect(counts.device).toEqual({ mac: 2, ios: 2, windows: 1 });
  expect(counts.auth).toEqual({ google: 2, apple: 1 });
});
