import { checkContent } from '../library/check.ts';
import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';

/** npm run check:content — says what is wrong in content/, where, and what to write instead. */
const problems = checkContent(filesOfContent(process.cwd()));
if (problems.length) {
  console.error(formatProblems(problems));
  console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'} in content/. Nothing was built.`);
  process.exitCode = 1;
} else {
  console.log('content/ is good.');
}
