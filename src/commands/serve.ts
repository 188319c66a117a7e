import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a folder as a static host does: folders by their index.html, all else that is missing by 404.html.
 * @param folder the built site
 * @param port 0 for any free one
 * @param base the path the site lives under, with a slash at both ends
 * @param missing the page for what is not there
 */
export async function serve(
  folder: string,
  port: number,
  base = '/',
  missing: string | Buffer = readFileSync(join(folder, '404.html')),
): Promise<Server> {
  const files = sirv(folder, { etag: true, dev: true, brotli: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const notFound = () => void response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing);
    if (!path.startsWith(base)) {
      notFound();
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** The port npm start begins with, and how many after it are tried. */
const FIRST_PORT = 4321;
const TRIES = 100;

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/**
 * Serves dist for people to look at, and says where. A port that somebody chose is binding; else the next free one will do.
 * @param wanted what PORT says; undefined or empty where nobody chose
 * @throws Error that says in one line what to do
 */
async function start(wanted: string | undefined): Promise<void> {
  if (!existsSync('dist')) throw new Error('There is no dist yet. Run npm run build first.');
  const { siteBase } = await import('./site-base.ts');
  const base = siteBase();
  const first = Number(wanted || FIRST_PORT);
  if (!Number.isInteger(first) || first < 0 || first > 65_535)
    throw new Error(`PORT is "${wanted}", which is no port. Write a number from 0 (any free one) to 65535.`);
  for (let port = first; ; port++) {
    try {
      const { port: actual } = (await serve('dist', port, base)).address() as AddressInfo;
      if (!wanted && port > first) console.log(`Port ${first} is taken by another program; ${port} is the next free one.`);
      console.log(`Genkan is at http://localhost:${actual}${base} (stop with Ctrl+C)`);
      return;
    } catch (error) {
      if (!isTaken(error)) throw new Error(`Port ${port} cannot be used: ${(error as Error).message}. Name another one in PORT.`);
      if (wanted)
        throw new Error(`Port ${port}, which PORT names, is taken. Name another one, or leave PORT out to get the next free one.`);
      if (port === first + TRIES) throw new Error(`All ports from ${first} to ${port} are taken. Name a free one in PORT.`);
    }
  }
}

if (import.meta.main) {
  await start(process.env.PORT).catch((error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  });
}
