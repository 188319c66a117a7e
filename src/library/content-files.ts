import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYERS } from './layers.ts';

/**
 * The files of content/ and organization/, as text, by their path below the project with forward slashes. Bytes that are not
 * UTF-8 come as U+FFFD.
 * @param root the folder of the project
 */
export function filesOfContent(root: string): Map<string, string> {
  const entries = LAYERS.map((layer) => join(root, layer))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
