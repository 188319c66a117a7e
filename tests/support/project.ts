import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Redirects } from '../../src/model/schemas/redirects.ts';

const PARTS = ['content', 'organization', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project that may be broken. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genkan-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
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

/** Adds to the redirects of a copy of the project, which need not have any. */
export function addRedirects(folder: string, added: Redirects): void {
  edit(folder, 'content/redirects.yaml', (text) => {
    const { moved = [], superseded = [] } = parse(text) as Partial<Redirects>;
    return stringify({ moved: [...moved, ...added.moved], superseded: [...superseded, ...added.superseded] });
  });
}
