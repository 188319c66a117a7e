import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../library/check.ts';
import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';

/** npm run build — checks content/, builds into a folder beside dist, and only then puts it in its place. */
const root = process.cwd();
const fresh = '.build-new';
const old = '.build-old';

function fail(message: string): never {
  rmSync(join(root, fresh), { recursive: true, force: true });
  console.error(`${message}\ndist is as it was.`);
  process.exit(1);
}

// An earlier build may have been killed between its last two steps.
if (!existsSync(join(root, 'dist')) && existsSync(join(root, old))) renameSync(join(root, old), join(root, 'dist'));

const problems = checkContent(filesOfContent(root));
if (problems.length)
  fail(`${formatProblems(problems)}\n\n${problems.length} problem${problems.length === 1 ? '' : 's'} in content/. Nothing was built.`);

rmSync(join(root, fresh), { recursive: true, force: true });
// A variable of this name in the environment would take the place of the address in site.yaml.
delete process.env.BASE_URL;
try {
  // Loaded only now: who made a mistake in a text need not wait for it.
  const { build } = await import('astro');
  // In this process, so that what was read for the check is not read again for the pages.
  await build({ root, outDir: fresh });
} catch (error) {
  fail(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThe build failed.`);
}
if (!existsSync(join(root, fresh, 'index.html'))) fail('The build wrote no home page.');

rmSync(join(root, old), { recursive: true, force: true });
if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), join(root, old));
renameSync(join(root, fresh), join(root, 'dist'));
rmSync(join(root, old), { recursive: true, force: true });
