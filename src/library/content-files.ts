import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LAYERS } from './layers.ts';

/**
 * The files of content/ and organization/, as text, by their path below the project with forward slashes. Bytes that are not
 * UTF-8 come as U+FFFD.
 * @param root the folder of the project
 */
export function filesOfContent(root: string): Map<string, string> {
  return new Map(LAYERS.flatMap((layer) => [...filesUnder(layer, root)]));
}

/** The same of any folder of the project. Empty where there is none. */
export function filesUnder(folder: string, root = '.'): Map<string, string> {
  if (!existsSync(join(root, folder))) return new Map();
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
