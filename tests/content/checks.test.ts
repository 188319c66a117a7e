import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/library/library.ts';
import { drawPersons, personsOf } from '../../src/triage/persons.ts';
import { byGain, byOrder, play, type Strategy } from '../../src/triage/play.ts';
import { tableOf } from '../../src/triage/read-table.ts';
import { CAUSE, goodContent, JA, problemsOf } from '../support/content.ts';

const CHECKS = `- id: lamp
  label: { ja: 明かり, en: Lamp }
  question: { ja: つきますか?, en: Is it on? }
  minutes: 1
  risks: []
  reliable: 90
  known: 90
  answers:
    - { id: 'on', label: { ja: つく, en: On }, because: { ja: つくため, en: because it is on } }
    - { id: 'off', label: { ja: つかない, en: Off }, because: { ja: つかないため, en: because it is off } }
`;
const OTHER = CAUSE.replace('clock', 'fuse');
const front = (evidence: string) => `about: {}\nnotFor: {}\n${evidence}`;

/** The small content with a check and two causes, after what a writer did to it. */
function problems(edit: Record<string, [from: string, to: string]> = {}): string {
  const files = goodContent();
  const cause = files.get(CAUSE) ?? '';
  files.set('content/checks.yaml', CHECKS);
  files.set(CAUSE, cause.replace(front(''), front("frequency: common\nevidence: { lamp: 'on' }\n")));
  files.set(OTHER, cause.replace('id: 2001', 'id: 2002').replace(front(''), front("frequency: rare\nevidence: { lamp: ['off'] }\n")));
  for (const [file, [from, to]] of Object.entries(edit)) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
    files.set(file, text.replace(from, to));
  }
  return problemsOf(files);
}

describe('checks and evidence', () => {
  it('may be left out altogether', () => {
    expect(problemsOf(goodContent())).toBe('');
  });

  it('are good as they are here', () => {
    expect(problems()).toBe('');
  });

  it.each([
    ['an unknown check', { [CAUSE]: ['lamp:', 'lmap:'] }, `${CAUSE}:8  evidence.lmap: there is no check lmap. Write one of: lamp`],
    [
      'an unknown answer',
      { [CAUSE]: ["lamp: 'on'", 'lamp: glows'] },
      `${CAUSE}:8  evidence.lamp: glows is no answer of lamp. Write one of: on, off`,
    ],
    ['a cause without frequency', { [CAUSE]: ['frequency: common\n', ''] }, 'frequency: is missing. Write how often'],
    ['two causes that nothing tells apart', { [OTHER]: ["['off']", "'on'"] }, `evidence: nothing tells this cause from cause/clock`],
    [
      'a check that tells nothing',
      { [OTHER]: ["['off']", "['on', 'off']"], [CAUSE]: ["'on'", "['off', 'on']"] },
      'tells no two causes apart',
    ],
    ['a check twice', { 'content/checks.yaml': ['- id: lamp', `${CHECKS}- id: lamp`] }, 'lamp: is there twice'],
    ['an answer that every check takes', { 'content/checks.yaml': ["id: 'off'", 'id: unknown'] }, 'every check takes this answer already'],
    [
      'a shared step that is not there',
      { 'content/checks.yaml': ['minutes: 1', 'step: jump\n  minutes: 1'] },
      'there is no shared step jump',
    ],
    [
      'a check with one answer',
      { 'content/checks.yaml': [/ {4}- \{ id: 'off'.*\n/.exec(CHECKS)?.[0] ?? '', ''] },
      'a check with one answer tells nothing',
    ],
    ['evidence on a symptom', { [JA]: ['notFor: {}', 'notFor: {}\nevidence: { lamp: "on" }'] }, 'evidence: only a cause has it'],
  ] as [string, Record<string, [string, string]>, string][])('%s is told with what to write instead', (_name, edit, told) => {
    expect(problems(edit)).toContain(told);
  });
});

describe('what is published', () => {
  const table = tableOf(libraryOf(process.cwd()));
  const drawn = drawPersons(table, 25);
  const written = personsOf(readFileSync('tests/triage/persons.jsonl', 'utf8'));
  const unseen = personsOf(readFileSync('tests/triage/unseen.jsonl', 'utf8'));
  const fare = (persons: typeof drawn, strategy: Strategy, most: number) => {
    const played = persons.map((person) => play(table, person, strategy, most));
    const share = (test: (place: number) => boolean) => played.filter(({ place }) => test(place)).length / played.length;
    return {
      first: share((place) => place === 0),
      three: share((place) => place >= 0 && place < 3),
      minutes: played.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  };

  it('tells every cause with its frequency', () => {
    expect(table.causes.length).toBe(libraryOf(process.cwd()).articles.filter(({ id }) => id.startsWith('causes/')).length);
  });

  it('persons name checks and causes that exist', () => {
    for (const { cause, answers } of [...written, ...unseen]) {
      expect(table.causes.map(({ key }) => key)).toContain(cause);
      for (const id of Object.keys(answers)) expect(table.checks.map((check) => check.id)).toContain(id);
    }
  });

  it('finds the cause of persons who were written, and of those nothing was tuned with, as often as README says', () => {
    const [tuned, others] = [written, unseen].map((persons) => fare(persons, byGain, 6));
    expect(tuned?.first).toBeGreaterThanOrEqual(0.63);
    expect(tuned?.three).toBeGreaterThanOrEqual(0.9);
    expect(others?.first).toBeGreaterThanOrEqual(0.58);
    expect(others?.three).toBeGreaterThanOrEqual(0.8);
  });

  it('finds the cause of persons drawn from it among three, in a third fewer minutes than a list in its order', () => {
    const [gain, order] = [byGain, byOrder].map((strategy) => fare(drawn, strategy, table.checks.length));
    expect(gain?.three).toBeGreaterThanOrEqual(0.9);
    expect(gain?.minutes).toBeLessThanOrEqual(((order?.minutes ?? 0) * 2) / 3);
  });
});
