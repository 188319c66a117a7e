import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildCatalogue } from '../../src/model/catalogue.ts';
import { checkContent } from '../../src/library/check.ts';
import { readContent } from '../../src/library/read.ts';
import { goodContent } from '../support/content.ts';
import { broken, harmed } from '../support/damage.ts';

const RUNS = 1000;

/** What harm puts in and no accepted article holds, wherever it stands. */
const SMUGGLED = /[\0\u202e\u2066]|\p{Surrogate}/u;

it('a broken article is either a correct one, or refused with a message that names a file and a remedy', () => {
  const good = goodContent();
  const articles = [...good.keys()].filter((file) => file.endsWith('.mdx'));
  let refused = 0;
  fc.assert(
    fc.property(broken(articles), ({ file, harms }) => {
      const text = harmed(good.get(file) ?? '', harms);
      const files = new Map(good).set(file, text);
      const problems = checkContent(files);
      if (problems.length) refused += 1;
      else buildCatalogue('en', readContent(files).content);
      expect(problems.filter((problem) => !problem.file.startsWith('content/') || problem.message.length <= 10)).toEqual([]);
      if (!problems.length) expect(text).not.toMatch(SMUGGLED);
    }),
    // The same articles each time; of one that fails, the smallest harm that fails is told.
    { seed: 20261123, numRuns: RUNS },
  );
  expect(refused).toBeGreaterThan(RUNS / 3);
}, 240_000);
