import { addressesOf, lostAddresses, readLock } from '../model/permalinks.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

const LOCK = 'content/permalinks.lock';
const REDIRECTS = 'content/redirects.yaml';

/** Checks that nothing published is lost, and that redirects lead from what is gone to what is there. */
export function checkPermalinks(content: Content, lockText = ''): Problem[] {
  const now = addressesOf(content);
  const there = new Set(now);
  // What is gone because its file has a fault of its own is told there.
  const faulty = (address: string) =>
    [...content.faulty].some((id) => address.includes(id)) || (content.faulty.size > 0 && /^\/(?:\d+|e)\//.test(address));
  const lost = lostAddresses(readLock(lockText), now, content.redirects).filter((address) => !faulty(address));
  const { moved, superseded } = content.redirects;
  return [
    ...lost.map((address) => ({
      file: LOCK,
      field: address,
      message: `was published and is gone. Bring it back, or write into ${REDIRECTS} under moved or superseded: { from: "${address}", to: … }`,
    })),
    ...[...moved, ...superseded]
      .filter(({ from }) => there.has(from))
      .map(({ from }) => ({ file: REDIRECTS, field: from, message: 'is still there, so it cannot lead elsewhere. Remove this entry' })),
    ...[...moved, ...superseded]
      .filter(({ to }) => !there.has(to))
      .map(({ from, to }) => ({
        file: REDIRECTS,
        field: from,
        message: `leads to ${to}, which is not there. Write an address that exists`,
      })),
  ];
}
