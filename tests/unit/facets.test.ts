import { describe, expect, it } from 'vitest';
import { fits } from '../../src/model/facets.ts';

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
