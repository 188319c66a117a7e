import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from '../../src/commands/programs.ts';

/** A web server that serves a built site with the settings that the build wrote for it. */
export interface Host {
  origin: string;
  close: () => Promise<void>;
}

export const SERVERS = ['nginx', 'caddy'] as const;
export type ServerName = (typeof SERVERS)[number];

/**
 * Where nginx or Caddy is: the PATH, or where systems keep servers.
 * @throws Error that says what to install
 */
function findServer(name: ServerName): string {
  const found = findProgram(name);
  if (found) return found;
  throw new Error('The tests need nginx and Caddy: install them (on Debian and Ubuntu: npm run test:setup).');
}

/**
 * Serves a built site by a real nginx or Caddy until it is closed.
 * @param dist the built site
 * @param base the path it lives under, with a slash at both ends
 * @throws Error where the server is not installed, or refuses its settings
 */
export async function startHost(name: ServerName, dist: string, base: string): Promise<Host> {
  const program = findServer(name);
  const scratch = mkdtempSync(join(tmpdir(), `genkan-${name}-`));
  // root is the folder above the base path.
  const root = base === '/' ? dist : join(scratch, 'root');
  if (base !== '/') {
    mkdirSync(dirname(join(root, base.slice(0, -1))), { recursive: true });
    symlinkSync(dist, join(root, base.slice(0, -1)));
  }
  const port = await freePort();
  const settings = join(scratch, 'settings');
  writeFileSync(settings, name === 'nginx' ? nginxSettings(scratch, root, dist, port) : caddySettings(root, dist, port));
  const process = spawn(
    program,
    name === 'nginx' ? ['-c', settings, '-p', scratch] : ['run', '--config', settings, '--adapter', 'caddyfile'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
    },
  );
  let said = '';
  process.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(process, 'exit');
  const origin = `http://127.0.0.1:${port}`;
  const host = {
    origin,
    async close() {
      if (process.exitCode === null) process.kill('SIGTERM');
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (process.exitCode !== null) break;
    if (await fetch(origin + base).then(Boolean, () => false)) return host;
    await wait(100);
  }
  await host.close();
  throw new Error(`${name} did not start:\n${said}`);
}

function nginxSettings(scratch: string, root: string, dist: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((each) => `${each}_temp_path ${scratch}/${each};`);
  return `${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
daemon off;
pid ${scratch}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${dist}/hosting/nginx.conf;
  }
}
`;
}

function caddySettings(root: string, dist: string, port: number): string {
  return `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${dist}/hosting/Caddyfile
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
