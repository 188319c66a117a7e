import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST, filesOf } from '../support/dist.ts';

const PARTS = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const LOOP = 'content/articles/ja/symptoms/login-loop.mdx';

/** A copy of the project that may be broken. */
function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genkan-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function build(folder: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('node', ['src/commands/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', ...env },
  });
  return { status, said: stdout + stderr };
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
}

function digest(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

describe('a failed build', () => {
  let folder = '';
  beforeAll(() => {
    folder = copyOfProject();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['content that the checks refuse', LOOP, (text: string) => text.replace('who: [self', 'who: [nobody'), `${LOOP}:7  who.0`],
    ['MDX that does not parse', LOOP, (text: string) => `${text}\n\nA { brace\n`, 'put the text with the brace into backticks'],
    [
      'a fault that only Astro finds',
      'src/components/frame/Footer.astro',
      (text: string) => text.replace('<footer', '<footer {...missing}'),
      'missing',
    ],
  ])('leaves dist as it was: %s', (_name, file, change, told) => {
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'dist/kept.txt'), 'kept');
    const before = readFileSync(join(folder, file), 'utf8');
    edit(folder, file, change);
    const { status, said } = build(folder);
    writeFileSync(join(folder, file), before);
    expect(status).not.toBe(0);
    expect(said.toLowerCase()).toContain(told.toLowerCase());
    expect(filesOf(join(folder, 'dist'))).toEqual(['kept.txt']);
    expect(existsSync(join(folder, '.build-new'))).toBe(false);
  });

  it('makes no dist where there was none', () => {
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
    writeFileSync(join(folder, 'content/stray.txt'), '');
    const { status } = build(folder);
    rmSync(join(folder, 'content/stray.txt'));
    expect(status).not.toBe(0);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  });
});

describe('a good build', () => {
  let folder = '';
  beforeAll(() => {
    folder = copyOfProject();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('in another folder, time zone and locale gives byte for byte the same dist', () => {
    const { status, said } = build(folder, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    expect(status, said).toBe(0);
    expect(digest(join(folder, 'dist'))).toEqual(digest(DIST));
  });

  it('shows the original, marked as such, where an article has no translation', () => {
    rmSync(join(folder, 'content/articles/en/symptoms/login-loop.mdx'));
    const { status, said } = build(folder);
    expect(status, said).toBe(0);
    const page = readFileSync(join(folder, 'dist/en/symptoms/login-loop/index.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
    expect(page).toMatch(/<main[^>]* lang="ja"/);
    expect(page).toContain('no English version yet');
  });

  it('lives in a folder of a domain as well as at its root', () => {
    edit(folder, 'content/site.yaml', (text) => text.replace(/^address: .*$/m, 'address: https://www.example.org/kb/'));
    const { status, said } = build(folder);
    edit(folder, 'content/site.yaml', (text) => text.replace(/^address: .*$/m, 'address: https://genkan.example/'));
    expect(status, said).toBe(0);
    const astray = filesOf(join(folder, 'dist'))
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) =>
        (
          readFileSync(join(folder, 'dist', file), 'utf8').match(
            / (?:href|src|action|data-index|data-full-text|data-copies)="\/(?!kb\/)[^"]*"/g,
          ) ?? []
        ).map((link) => `${file} ${link}`),
      );
    expect(astray).toEqual([]);
  });

  it('with a new facet value and source needs no code', () => {
    edit(folder, 'content/facets.yaml', (text) =>
      text.replace('    - id: chromebook', '    - id: linux\n      label: { ja: Linux, en: Linux }\n    - id: chromebook'),
    );
    edit(folder, LOOP, (text) => text.replace('who: [self', 'device: [linux]\nwho: [self'));
    const { status, said } = build(folder);
    expect(status, said).toBe(0);
    expect(readFileSync(join(folder, 'dist/device/linux/index.html'), 'utf8')).toContain('ログイン画面に何度も戻る');
  });
});
