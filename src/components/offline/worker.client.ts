import { listsAmong, SAVED, type OfflineList } from '../../model/offline.ts';
import { patience } from '../../browser/patience.ts';

/**
 * The service worker. It is registered only by the button "save on this device". The network comes first, so that nothing stale is
 * shown while there is one; what was saved answers when there is none. Every visit with a network renews all that was saved.
 */
interface WorkerScope {
  addEventListener: (type: string, listener: (event: never) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  location: Location;
}
interface FetchLike {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
}

const worker = self as unknown as WorkerScope;
/** So long the network may take before what was saved is shown, in milliseconds. */
const PATIENCE = 4000;

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event: never) => (event as FetchLike).waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event: never) => {
  const { request, respondWith, waitUntil } = event as FetchLike;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  respondWith.call(event, answer(request, origin + pathname));
  if (request.mode === 'navigate') waitUntil.call(event, renew());
});

/** @param page the address without what narrows it, which is not part of it: one copy serves all its queries */
async function answer(request: Request, page: string): Promise<Response> {
  const saved = await (await caches.open(SAVED)).match(page);
  if (!saved) return fetch(request);
  try {
    const fresh = await fetch(request, { signal: patience(PATIENCE) });
    return fresh.ok ? fresh : saved;
  } catch {
    return saved;
  }
}

/** Where a saved list names another version than the site does, saves all of it anew and drops what it no longer names. */
async function renew(): Promise<void> {
  try {
    if (!(await caches.has(SAVED))) return;
    const cache = await caches.open(SAVED);
    const saved = (await cache.keys()).map(({ url }) => url);
    const wanted = new Set<string>();
    for (const list of listsAmong(saved)) {
      const before = (await (await cache.match(list))?.json()) as OfflineList;
      const response = await fetch(list, { cache: 'no-cache' });
      const { version, files } = (await response.clone().json()) as OfflineList;
      for (const file of [...files, list]) wanted.add(new URL(file, list).href);
      if (version === before.version) continue;
      await cache.addAll(files);
      await cache.put(list, response);
    }
    await Promise.all(saved.filter((url) => !wanted.has(url)).map((url) => cache.delete(url)));
  } catch {
    // No network, or the site is being changed just now: the next visit tries again.
  }
}
