import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An installed npm package. */
export interface InstalledPackage {
  name: string;
  version: string;
  /** An SPDX expression, or undefined where the package names none. */
  licence: string | undefined;
}

interface Manifest {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  licenses?: { type?: string }[];
}

/**
 * Every package below a node_modules folder, also those within others.
 * @param folder the node_modules folder
 */
export function installedPackages(folder: string): InstalledPackage[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((inner) => join(name, inner)) : [name]))
    .flatMap((name) => {
      const manifest = join(folder, name, 'package.json');
      const inner = join(folder, name, 'node_modules');
      return [
        ...(existsSync(manifest) ? [packageOf(JSON.parse(readFileSync(manifest, 'utf8')) as Manifest)] : []),
        ...(existsSync(inner) ? installedPackages(inner) : []),
      ];
    });
}

/**
 * The packages of these names.
 * @throws Error where one is not installed
 */
export function directPackages(folder: string, names: readonly string[]): InstalledPackage[] {
  return names.map((name) => packageOf(JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as Manifest));
}

function packageOf({ name = '', version = '', license, licenses }: Manifest): InstalledPackage {
  const old = licenses?.flatMap(({ type }) => type ?? []).join(' OR ');
  const licence = typeof license === 'string' ? license : (license?.type ?? old);
  return { name, version, licence: licence === '' ? undefined : licence };
}

/** The packages that package.json names, for building and for testing, by name: the version of each. */
export function namedPackages(): Record<string, string> {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  const named = Object.entries({ ...dependencies, ...devDependencies });
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}
