import type { Cause, Check, Table } from '../../src/triage/table.ts';

const check = (id: string, minutes: number, answers: string[], more: Partial<Check> = {}): Check => ({
  ...{ id, minutes, risks: [], reliable: 90, known: 100, needs: {} },
  answers: answers.map((answer) => ({ id: answer })),
  ...more,
});

const cause = (key: string, evidence: Record<string, string>, more: Partial<Cause> = {}): Cause => ({
  ...{ key: `cause/${key}`, frequency: 'occasional', about: {}, notFor: {} },
  evidence: Object.fromEntries(Object.entries(evidence).map(([id, answers]) => [id, answers.split(' ')])),
  ...more,
});

/** Why a kettle does not boil: an invented catalogue, so that what is tested is the method and not our articles. */
export const KETTLE: Table = {
  facets: { device: ['electric', 'stovetop'] },
  checks: [
    check('lamp', 1, ['on', 'off'], { needs: { device: ['electric'] } }),
    check('socket', 2, ['works', 'fails'], { needs: { device: ['electric'] } }),
    check('sound', 1, ['loud', 'usual', 'none']),
    check('base', 3, ['white', 'clean']),
    check('vinegar', 20, ['helps', 'same'], { risks: ['cannot-undo'] }),
    check('new-kettle', 20, ['helps', 'same']),
  ],
  causes: [
    cause(
      'no-power',
      { lamp: 'off', socket: 'fails', sound: 'none', base: 'clean' },
      { frequency: 'common', notFor: { device: ['stovetop'] } },
    ),
    cause('limescale', { lamp: 'on', sound: 'loud', base: 'white', vinegar: 'helps', 'new-kettle': 'helps' }),
    cause('switch', { lamp: 'off', socket: 'works', sound: 'none', 'new-kettle': 'helps' }, { about: { device: ['electric'] } }),
    cause('lid', { lamp: 'on off', sound: 'usual', base: 'clean', vinegar: 'same' }),
    cause('no-gas', { sound: 'none', 'new-kettle': 'same' }, { about: { device: ['stovetop'] }, notFor: { device: ['electric'] } }),
  ],
};
