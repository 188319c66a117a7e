import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfContent } from '../../src/library/content-files.ts';
import { settingsOf } from '../../src/library/library.ts';
import { readTerms, spellingsIn } from '../../src/library/terms.ts';
import { wordsIn } from '../support/interface-words.ts';
import { proseOf, sentencesAndNames } from '../support/prose.ts';
import { misspelledIn, WORDS } from '../support/spelling.ts';

const TEXTS = [...filesOfContent(process.cwd())]
  .filter(([file]) => /\/en\/.*\.mdx$/.test(file))
  .map(([file, text]) => [file, proseOf(text)] as const);

const INTERFACE = wordsIn(settingsOf(process.cwd()), 'en');

describe('the English', () => {
  it('of every article and shared step is spelled as Americans spell', async () => {
    const misspelled = [];
    for (const [file, text] of TEXTS) misspelled.push(...(await misspelledIn(file, text)));
    expect(misspelled).toEqual([]);
  });

  it('of the interface is too', async () => {
    const { terms } = readTerms('content/terms/en.yaml', readFileSync('content/terms/en.yaml', 'utf8'));
    expect(await misspelledIn('content/words/en.yaml', sentencesAndNames(INTERFACE))).toEqual([]);
    expect(spellingsIn(INTERFACE.join('\n'), terms)).toEqual([]);
  });
});

describe('a mistake is found', () => {
  it('in the text inside the tags, and in what the front matter says', async () => {
    const article = proseOf('---\ntitle: Sign in\navoid: [Do not try agian.]\n---\n\n<Success>\n\nYou recieve a code.\n\n</Success>\n');
    expect(await misspelledIn('x.mdx', article)).toEqual(['x.mdx:8 recieve', 'x.mdx:15 agian']);
  });

  it('where the spelling is British', async () => {
    expect(await misspelledIn('x.mdx', 'The licence has a colour.')).toEqual(['x.mdx:1 licence', 'x.mdx:1 colour']);
  });

  it('but not in code and addresses, which are written as a screen has them', async () => {
    expect(await misspelledIn('x.mdx', 'Look up `invlid_grnt` in [the list](/causes/edu-licence-not-activated/).')).toEqual([]);
  });
});

it('every word that the list allows is used', () => {
  const all = [...TEXTS.map(([, text]) => text), ...INTERFACE].join('\n');
  expect(WORDS.filter((word) => !all.includes(word))).toEqual([]);
});
