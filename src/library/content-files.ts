import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files of content/, as text, by their path below the project with forward slashes. Bytes that are not UTF-8 come as U+FFFD.
 * @param root the folder of the project
 */
export function filesOfContent(root: string): Map<string, string> {
  const entries = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
