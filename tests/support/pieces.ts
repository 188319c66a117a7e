import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between two pieces: long enough for a browser to paint what it has. */
const PAUSE = 40;

/**
 * The same site over a line on which pages arrive piece by piece.
 * @param origin where the site is
 * @param pieces how many a page comes in
 */
export async function serveInPieces(origin: string, pieces: number): Promise<{ origin: string; close: () => void }> {
  const server = createServer(
    (request, response) =>
      void (async () => {
        const found = await fetch(origin + (request.url ?? '/'));
        const content = Buffer.from(await found.arrayBuffer());
        const type = found.headers.get('content-type') ?? 'application/octet-stream';
        response.writeHead(found.status, { 'Content-Type': type });
        if (!type.startsWith('text/html')) return response.end(content);
        const size = Math.ceil(content.length / pieces);
        for (let at = 0; at < content.length; at += size) {
          response.write(content.subarray(at, at + size));
          await wait(PAUSE);
        }
        return response.end();
      })(),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
