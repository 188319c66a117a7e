import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesOfContent } from '../library/content-files.ts';
import { isOwn } from '../library/layers.ts';
import { LOCKS } from '../library/locks.ts';
import { readContent } from '../library/read.ts';
import { addressesOf, readLock, writeLock } from '../model/permalinks.ts';

/** npm run permalinks — adds the addresses that are new to content/permalinks.lock, and an organization's own to its own. */
const files = filesOfContent(process.cwd());
const published = addressesOf(readContent(new Map([...files].filter(([file]) => !isOwn(file)))).content);
const own = addressesOf(readContent(files).content).filter((address) => !published.includes(address));

for (const [index, now] of [published, own].entries()) {
  const lock = LOCKS[index] ?? '';
  const before = existsSync(lock) ? readLock(readFileSync(lock, 'utf8')) : [];
  if (!before.length && !now.length) continue;
  writeFileSync(lock, writeLock(before, now));
  console.log(`${lock}: ${now.filter((address) => !before.includes(address)).length} new, ${before.length} as before.`);
}
