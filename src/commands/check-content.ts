import { adviseOn } from '../library/advice.ts';
import { checkContent } from '../library/check.ts';
import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';
import { readContent } from '../library/read.ts';

/**
 * npm run check:content — says what is wrong in content/, where, and what to write instead: first what stops a build, then what
 * would only make it worse. In CI, and with --advice, the second fails too.
 */
const files = filesOfContent(process.cwd());
const reading = readContent(files);
const problems = checkContent(files, reading);
const advice = adviseOn(files, reading);
const isBinding = process.argv.includes('--advice') || Boolean(process.env.CI);
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

if (problems.length)
  console.error(`${formatProblems(problems)}\n\n${count(problems.length, 'problem', 'problems')} in content/. Nothing is built.\n`);
if (advice.length)
  console.error(
    `${formatProblems(advice)}\n\n${count(advice.length, 'piece', 'pieces')} of advice. The site builds without following it; npm test does not pass.`,
  );
if (!problems.length && !advice.length) console.log('content/ is good.');
if (problems.length || (isBinding && advice.length)) process.exitCode = 1;
