import { readLock } from '../model/permalinks.ts';
import { LAYERS } from './layers.ts';

/** Where each layer keeps the addresses that it published. */
export const LOCKS = LAYERS.map((layer) => `${layer}/permalinks.lock`);

/**
 * Every address that was ever published, with the file that says so.
 * @param files the text of each file of the layers, by its path below the project
 */
export function lockedIn(files: ReadonlyMap<string, string>): { file: string; address: string }[] {
  return LOCKS.flatMap((file) => readLock(files.get(file) ?? '').map((address) => ({ file, address })));
}
