import { describe, expect, it } from 'vitest';
import { copiesOf, noteOf, timeWithZone, type CopyWords } from '../../src/desk/copies.ts';
import { settingsOf } from '../../src/library/library.ts';

const { words } = settingsOf(process.cwd());
const WORDS = { ja: words.ja.words as CopyWords, en: words.en.words as CopyWords };

describe('a link', () => {
  const [address, markdown, rich] = copiesOf(WORDS.en, 'https://x.example/a/?b=1&c=2#d', 'Say [no] & <b>');

  it('can be copied as its address', () => {
    expect(address?.text).toBe('https://x.example/a/?b=1&c=2#d');
  });

  it('can be copied as Markdown that survives brackets in the title', () => {
    expect(markdown?.text).toBe('[Say \\[no\\] & <b>](https://x.example/a/?b=1&c=2#d)');
  });

  it('can be copied as rich text, with nothing of the title taken as markup', () => {
    expect(rich?.html).toBe('<a href="https://x.example/a/?b=1&#38;c=2#d">Say [no] &#38; &#60;b&#62;</a>');
  });
});

describe('the note for a help desk', () => {
  const note = {
    heading: '題',
    article: 'symptom/x',
    address: 'https://x.example/',
    readers: ['Mac'],
    tried: ['窓を開く'],
    now: new Date(2026, 10, 23, 9, 5),
  };

  it('comes in the reader’s language first, and in the others, each named in the reader’s language', () => {
    const [first, second] = noteOf(WORDS, 'ja', note);
    expect(first?.text).toContain('試したこと:\n- 窓を開く → 結果: ');
    expect([first, second].map((copy) => copy?.label)).toEqual(['日本語でコピー', '英語でコピー']);
    expect(second?.text).toContain('Tried:\n- 窓を開く → result: ');
    expect(noteOf(WORDS, 'en', note)[0]?.text).toContain('Exact message');
  });

  it('says the time with its zone', () => {
    expect(timeWithZone(note.now)).toMatch(/^2026-11-23 09:05 \(UTC[+-]\d\d:\d\d\)$/);
  });
});
