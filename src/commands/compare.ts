import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './differences.ts';

/**
 * npm run compare -- <commit> — builds that commit and this checkout, and says which files of dist differ. Exits with 0 where none does, so that
 * a change that only moves code can show that it does.
 */
const [commit = ''] = process.argv.slice(2);
const here = process.cwd();

/** @throws Error where the command fails, with what it said */
function run(folder: string, ...[program = '', ...args]: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`${[program, ...args].join(' ')} failed.\n${error?.message ?? stdout + stderr}`);
  return stdout.trim();
}

function build(folder: string): Map<string, Buffer> {
  run(folder, 'npm', 'run', 'build');
  const dist = join(folder, 'dist');
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dist.length + 1).replaceAll('\\', '/'), readFileSync(path)]));
}

/** Checks a commit out into a folder, with the packages of this checkout where they are the same. */
function checkOut(id: string, folder: string): void {
  run(here, 'git', 'worktree', 'add', '--detach', folder, id);
  const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock(here)) symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  else run(folder, 'npm', 'ci', '--no-audit', '--no-fund');
}

const other = mkdtempSync(join(tmpdir(), 'genkan-compare-'));
try {
  if (!commit) throw new Error('Write the commit: npm run compare -- main');
  const id = run(here, 'git', 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`);
  checkOut(id, other);
  const found = differences(build(other), build(here));
  console.log([...found, `Files of dist that differ from ${id.slice(0, 7)}: ${found.length}.`].join('\n'));
  if (found.length) process.exitCode = 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
} finally {
  // The link goes first, so that nothing follows it.
  rmSync(join(other, 'node_modules'), { recursive: true, force: true });
  rmSync(other, { recursive: true, force: true });
  run(here, 'git', 'worktree', 'prune');
}
