import { SAVED } from '../../lib/offline.ts';

/**
 * The service worker. It is registered only by the button "save on this device". The network comes first, so that nothing stale is
 * shown while there is one; what was saved answers when there is none.
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
  const { request, respondWith } = event as FetchLike;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  respondWith.call(event, answer(request, origin + pathname, search));
});

async function answer(request: Request, page: string, search: string): Promise<Response> {
  const saved = await (await caches.open(SAVED)).match(page);
  if (!saved) return fetch(request);
  try {
    const fresh = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    // What narrows a page is not part of it: one copy serves all its queries.
    if (fresh.ok && !search.includes('%')) await (await caches.open(SAVED)).put(page, fresh.clone());
    return fresh.ok ? fresh : saved;
  } catch {
    return saved;
  }
}
