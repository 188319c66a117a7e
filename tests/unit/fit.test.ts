import { describe, expect, it } from 'vitest';
import { facetsNamed, readRequest, valuesFor, writeRequest } from '../../src/lib/fit.ts';

const labels = { device: { mac: 'Mac', ios: 'iPhone' }, auth: { google: 'Google' } };

describe('the address of an article', () => {
  it('says for whom, which step, and what was tried', () => {
    expect(readRequest('?device=mac&auth=google&tried=a,b', '#c', labels)).toEqual({
      chosen: { device: ['mac'], auth: ['google'] },
      tried: ['a', 'b'],
      anchor: 'c',
    });
  });

  it('is the same again when it is written', () => {
    const request = { chosen: { device: ['mac', 'ios'] }, tried: ['private-window'] };
    expect(readRequest(writeRequest(request), '', labels)).toEqual({ ...request, anchor: '' });
    expect(writeRequest({ chosen: {}, tried: [] })).toBe('');
  });

  it('may name facets and values the article does not know; they are ignored', () => {
    expect(readRequest('?device=amiga&org=university&device=constructor', '', labels).chosen).toEqual({});
  });

  it('may have %23 for the number sign, as mail filters leave it', () => {
    expect(readRequest('?device=mac%23private-window', '', labels)).toMatchObject({
      chosen: { device: ['mac'] },
      anchor: 'private-window',
    });
  });
});

it('the facets that change an article are those its tags name', () => {
  expect([...facetsNamed(['<For device="mac" auth="google">', 'x <For app="browser">', '<Step id="device">'])]).toEqual([
    'device',
    'auth',
    'app',
  ]);
});

it('an element is for the values of its attributes', () => {
  expect(valuesFor({ forDevice: 'mac ios', step: 'x', format: 'y' })).toEqual({ device: ['mac', 'ios'] });
});
