import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
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
    if (!path.startsWith(base)) return notFound();
    request.url = path.slice(base.length - 1);
    files(request, response, notFound);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

if (import.meta.main) {
  const { siteBase } = await import('./site-base.ts');
  if (!existsSync('dist')) throw new Error('There is no dist yet. Run npm run build first.');
  const port = Number(process.env.PORT ?? 4321);
  await serve('dist', port, siteBase());
  console.log(`Genkan is at http://localhost:${port}${siteBase()} (stop with Ctrl+C)`);
}
