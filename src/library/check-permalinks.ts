import { addressesOf, lostAddresses } from '../model/permalinks.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

/**
 * Checks that nothing published is lost, and that redirects lead from what is gone to what is there.
 * @param locked every address that was published, with the file that says so
 */
export function checkPermalinks(content: Content, locked: readonly { file: string; address: string }[]): Problem[] {
  const now = addressesOf(content);
  const there = new Set(now);
  // What is gone because its file has a fault of its own is told there.
  const faulty = (address: string) =>
    [...content.faulty].some((id) => address.includes(id)) || (content.faulty.size > 0 && /^\/(?:\d+|e)\//.test(address));
  const addresses = locked.map(({ address }) => address);
  const lost = new Set(lostAddresses(addresses, now, content.redirects).filter((address) => !faulty(address)));
  const redirects = (['moved', 'superseded'] as const).flatMap((list) =>
    content.redirects[list].map((redirect, index) => ({ ...redirect, place: content.placeIn('redirects', [list, index]) })),
  );
  return [
    ...locked
      .filter(({ address }) => lost.has(address))
      .map(({ file, address }) => ({
        file,
        field: address,
        message: `was published and is gone. Bring it back, or write into ${file.replace('permalinks.lock', 'redirects.yaml')} under moved or superseded: { from: "${address}", to: … }`,
      })),
    ...redirects
      .filter(({ from }) => there.has(from))
      .map(({ from, place }) => ({ ...place, field: from, message: 'is still there, so it cannot lead elsewhere. Remove this entry' })),
    ...redirects
      .filter(({ to }) => !there.has(to))
      .map(({ from, to, place }) => ({
        ...place,
        field: from,
        message: `leads to ${to}, which is not there. Write an address that exists`,
      })),
  ];
}
