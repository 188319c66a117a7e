import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PARTS = ['public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A copy of the project that may be broken.
 * @param from another folder for its content, without an organization's own
 */
export function copyOfProject({ contentFrom = '' } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'genkan-'));
  const copy = (part: string, to = part) => cpSync(part, join(folder, to), { recursive: true });
  for (const part of PARTS) copy(part);
  if (contentFrom) copy(contentFrom, 'content');
  else for (const part of ['content', 'organization']) copy(part);
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Builds a copy of the project, as npm run build does. */
export function build(folder: string, env: Record<string, string> = {}): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
  });
  return { status, said: stdout + stderr };
}

/** Changes one file of a copy of the project. */
export function edit(folder: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}
