import { expect, it } from 'vitest';
import { buildCatalogue } from '../../src/model/catalogue.ts';
import { checkContent } from '../../src/library/check.ts';
import { readContent } from '../../src/library/read.ts';
import { goodContent } from '../support/content.ts';
import { brokenArticles } from '../support/damage.ts';

const ROUNDS = 1000;

/** What damage puts in and no accepted article holds, wherever it stands. */
const SMUGGLED = /[\0\u202e\u2066]|\p{Surrogate}/u;

it('a broken article is either a correct one, or refused with a message that names a file and a remedy', () => {
  const good = goodContent();
  const broken = brokenArticles(good);
  const unhandled: string[] = [];
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { kind, file, text } = broken.next().value;
    try {
      const files = new Map(good).set(file, text);
      const problems = checkContent(files);
      if (problems.length) {
        refused += 1;
        const told = problems.every((problem) => problem.file.startsWith('content/') && problem.message.length > 10);
        if (!told) unhandled.push(`${round} ${file}: ${kind}`);
      } else {
        buildCatalogue('en', readContent(files).content);
        if (SMUGGLED.test(text)) unhandled.push(`${round} ${file}: ${kind}: accepted ${SMUGGLED.exec(text)?.[0] ?? ''}`);
      }
    } catch (error) {
      unhandled.push(`${round} ${file}: ${kind}: ${String(error)}`);
    }
  }
  expect(unhandled).toEqual([]);
  expect(refused).toBeGreaterThan(ROUNDS / 3);
}, 240_000);
