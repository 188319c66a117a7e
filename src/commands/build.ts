import { spawnSync } from 'node:child_process';
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
const astro = join(root, 'node_modules/astro/bin/astro.mjs');
// A variable of this name in the environment would take the place of the address in site.yaml.
const env = { ...process.env, BASE_URL: undefined };
const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', fresh], { cwd: root, stdio: 'inherit', env });
if (status !== 0) fail('The build failed; the reason stands above.');
if (!existsSync(join(root, fresh, 'index.html'))) fail('The build wrote no home page.');

rmSync(join(root, old), { recursive: true, force: true });
if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), join(root, old));
renameSync(join(root, fresh), join(root, 'dist'));
rmSync(join(root, old), { recursive: true, force: true });
