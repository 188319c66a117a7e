import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../src/library/library.ts';
import { searchIndexesOf } from '../../src/search/search-data.ts';
import { recognise } from '../../src/search/fingerprints.ts';

/** Messages that people pasted in public, each with the articles that may be first for it; written before the patterns were. */
const messages = readFileSync('tests/search/messages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; owner: string[] });
const { fingerprints } = searchIndexesOf(libraryOf(process.cwd())).indexes.ja;

/** What pasting, wrapping and retyping do to a message. */
const PASTES: Record<string, (text: string) => string> = {
  'as it stands': (text) => text,
  'in the middle of other words': (text) => `Macで開いたら「${text}」と出て先に進めません。どうすればいいですか?`,
  'wrapped over lines': (text) => text.replace(/ /g, '\n'),
  'in small letters with curly quotes': (text) => text.toLowerCase().replaceAll("'", '’'),
  'without its last word': (text) => (text.split(' ').length > 4 ? text.split(' ').slice(0, -1).join(' ') : text),
};

describe.each(Object.entries(PASTES))('a real message, pasted %s', (_how, paste) => {
  it('is recognised and leads to the article it belongs to', () => {
    const lost = messages.filter(({ text, owner }) => {
      const [best] = recognise(paste(text), fingerprints);
      return !best?.articles.some((key) => owner.includes(key));
    });
    expect(lost.map(({ text, owner }) => `${text} → ${owner[0]}`)).toEqual([]);
  });
});
