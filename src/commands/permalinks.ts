import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesOfContent } from '../library/content-files.ts';
import { readContent } from '../library/read.ts';
import { addressesOf, readLock, writeLock } from '../model/permalinks.ts';

/** npm run permalinks — adds the addresses that are new to content/permalinks.lock. */
const LOCK = 'content/permalinks.lock';
const before = existsSync(LOCK) ? readLock(readFileSync(LOCK, 'utf8')) : [];
const now = addressesOf(readContent(filesOfContent(process.cwd())).content);
writeFileSync(LOCK, writeLock(before, now));
console.log(`${LOCK}: ${now.filter((address) => !before.includes(address)).length} new, ${before.length} as before.`);
