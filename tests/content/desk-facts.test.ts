import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factReader } from '../../src/desk/facts.ts';
import { settingsOf } from '../../src/library/library.ts';

const { tickets } = settingsOf(process.cwd());
const factsOf = factReader(tickets);

describe('what a mail tells that steps depend on', () => {
  const all = readFileSync('tests/desk/facts.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; facts: string[] })
    .map(({ text, facts }) => ({ facts, told: factsOf(text).map(({ id }) => id) }));
  const labelled = new Set(all.flatMap(({ facts }) => facts));
  const told = all.flatMap(({ facts, told: some }) => some.filter((id) => labelled.has(id)).map((id) => facts.includes(id)));

  it('is heard in 260 passages that no pattern was made from as often as is published, and mostly rightly', () => {
    expect(told.filter(Boolean)).toHaveLength(208);
    expect(all.flatMap(({ facts }) => facts)).toHaveLength(251);
    expect(told.filter((isRight) => !isRight).length).toBeLessThanOrEqual(46);
  });

  it('is not heard in a question, a plan or advice', () => {
    const heard = (text: string) => factsOf(text).map(({ id }) => id);
    expect(heard('シークレットウィンドウで開いても同じでした。')).toContain('tried-private');
    expect(heard('シークレットウィンドウで開いたほうがいいですか。')).not.toContain('tried-private');
    expect(heard('Should I clear the cookies first?')).not.toContain('tried-site-data');
    expect(heard('I cleared the cookies, same result.')).toContain('tried-site-data');
  });

  it('is told by one part of a sentence, whatever another says', () => {
    const heard = factsOf('大学のWi-Fiではだめですが、テザリングなら入れます。').map(({ id }) => id);
    expect(heard).toContain('works-other-network');
    expect(heard).not.toContain('tried-other-network');
  });
});
