import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/library/front-matter.ts';
import { layOver } from '../../src/library/layers.ts';

const laid = (below: string, above: string, grows = false) =>
  layOver(
    [
      { file: 'content/x.yaml', ...readYaml(below) },
      { file: 'organization/x.yaml', ...readYaml(above) },
    ],
    grows,
  );

describe('what an organization lays over', () => {
  it('replaces fields, and leaves those it does not name', () => {
    expect(laid('name: A\naddress: a\nhome: { common: [x, y], group: g }', 'name: B\nhome: { common: [z] }').data).toEqual({
      name: 'B',
      address: 'a',
      home: { common: ['z'], group: 'g' },
    });
  });

  it('replaces the entries of a list that have the same id, field by field, and adds others', () => {
    const below = '- { id: device, label: D, values: [{ id: mac, label: Mac }] }\n- { id: auth, label: A, values: [] }';
    const above = '- { id: device, values: [{ id: mac, label: iMac }, { id: pad, label: Pad }] }\n- { id: campus, label: C, values: [] }';
    expect(laid(below, above).data).toEqual([
      {
        id: 'device',
        label: 'D',
        values: [
          { id: 'mac', label: 'iMac' },
          { id: 'pad', label: 'Pad' },
        ],
      },
      { id: 'auth', label: 'A', values: [] },
      { id: 'campus', label: 'C', values: [] },
    ]);
  });

  it('adds to a file that is one list of words, and to lists of sets', () => {
    expect(laid('[a, b]', '[c]').data).toEqual(['a', 'b', 'c']);
    expect(laid('- [a, b]', '- [c, d]').data).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('adds to every list of words in a file whose lists grow, and knows where each stands', () => {
    const { data, placeOf } = laid('angry: [a]\ntried: { vpn: [b] }', '# theirs\nangry: [c]\ntried: { vpn: [d] }', true);
    expect(data).toEqual({ angry: ['a', 'c'], tried: { vpn: ['b', 'd'] } });
    expect(placeOf(['angry', 0])).toEqual({ file: 'content/x.yaml', line: 1 });
    expect(placeOf(['angry', 1])).toEqual({ file: 'organization/x.yaml', line: 2 });
    expect(placeOf(['tried', 'vpn', 1])).toEqual({ file: 'organization/x.yaml', line: 3 });
  });

  it('keeps knowing in which file and on which line each part stands', () => {
    const { placeOf } = laid(
      '- id: device\n  label: D\n- id: auth\n  label: A',
      '# theirs\n- id: auth\n  label: B\n- id: campus\n  label: C',
    );
    expect(placeOf([0, 'label'])).toEqual({ file: 'content/x.yaml', line: 2 });
    expect(placeOf([1, 'label'])).toEqual({ file: 'organization/x.yaml', line: 3 });
    expect(placeOf([1, 'id'])).toEqual({ file: 'organization/x.yaml', line: 2 });
    expect(placeOf([2, 'label'])).toEqual({ file: 'organization/x.yaml', line: 5 });
  });
});
