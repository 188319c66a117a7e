import { describe, expect, it } from 'vitest';
import { withQuery } from '../../src/model/address.ts';
import { readRequest, valuesFor, writeRequest } from '../../src/model/fit.ts';
import { facetAttributes } from '../../src/model/readers.ts';

const FACETS = ['device', 'auth', 'org'];
const labels = { device: { mac: 'Mac', ios: 'iPhone' }, auth: { google: 'Google' } };

describe('the address of an article', () => {
  it('says for whom, which step, and what was tried', () => {
    expect(readRequest('?device=mac&auth=google&tried=a,b', '#c', labels, FACETS)).toEqual({
      chosen: { device: ['mac'], auth: ['google'] },
      others: {},
      tried: ['a', 'b'],
      anchor: 'c',
    });
  });

  it('is the same again when it is written', () => {
    const request = { chosen: { device: ['mac', 'ios'] }, others: { org: ['university'] }, tried: ['private-window'] };
    expect(readRequest(writeRequest(request), '', labels, FACETS)).toEqual({ ...request, anchor: '' });
    expect(writeRequest({ chosen: {}, others: {}, tried: [] })).toBe('');
  });

  it('may name what the article does not know, which travels along, and what no facet is, which is ignored', () => {
    const read = (search: string) => readRequest(search, '', labels, FACETS);
    expect(read('?device=mac&device=amiga&org=university')).toMatchObject({
      chosen: { device: ['mac'] },
      others: { device: ['amiga'], org: ['university'] },
    });
    expect(read('?utm=mail&constructor=x&org=<b>&auth=')).toMatchObject({ chosen: {}, others: {} });
  });

  it('may have %23 for the number sign, as mail filters leave it', () => {
    expect(readRequest('?device=mac%23private-window', '', labels, FACETS)).toMatchObject({
      chosen: { device: ['mac'] },
      anchor: 'private-window',
    });
  });
});

it('an element is for the values of its attributes', () => {
  expect(valuesFor({ forDevice: 'mac ios', step: 'x', format: 'y' })).toEqual({ device: ['mac', 'ios'] });
});

it('a facet whose name has hyphens or begins with a digit comes back from the attribute it was written to', () => {
  const values = { device: ['mac'], 'kind-of-plan': ['edu', 'team'], 'os-2': ['x'], '2fa': ['on'] };
  // As a browser reads data-… attributes: a hyphen before a letter makes it a capital.
  const dataset = Object.entries(facetAttributes(values)).map(([name, value]) => [
    name.slice('data-'.length).replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
    value,
  ]);
  expect(valuesFor(Object.fromEntries(dataset) as Record<string, string>)).toEqual(values);
});

it('a step that moved takes the query along, with a fragment or without', () => {
  expect(withQuery('/causes/clock/#set', '?device=mac')).toBe('/causes/clock/?device=mac#set');
  expect(withQuery('/causes/clock/', '?device=mac')).toBe('/causes/clock/?device=mac');
  expect(withQuery('/causes/clock/', '')).toBe('/causes/clock/');
});
