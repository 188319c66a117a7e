import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where systems keep servers, which is not on every PATH. */
const SERVERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Whether there is a program at a path that may be run. */
export function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first of the programs that this machine has, or undefined. */
export function findProgram(...names: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SERVERS];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}
