import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';

let taken: Server;
let port: number;
let running: ChildProcess | undefined;

/** Takes a port. That somebody else has it already does as well. */
async function take(wanted: number): Promise<void> {
  taken = createServer().listen(wanted, '127.0.0.1');
  await Promise.race([once(taken, 'listening'), once(taken, 'error').catch(() => undefined)]);
  port = (taken.address() as AddressInfo | null)?.port ?? wanted;
}

beforeEach(() => {
  running = undefined;
});
afterEach(() => {
  running?.kill();
  taken.close();
});

/** Starts the server as npm start does, until it says where the site is, or ends. */
async function start(PORT: string): Promise<{ said: string; code: number | null }> {
  const server = spawn('node', ['src/commands/serve.ts'], { env: { ...process.env, PORT } });
  running = server;
  let said = '';
  const told = new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('(stop with')) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
  });
  await Promise.race([told, once(server, 'close')]);
  return { said, code: server.exitCode };
}

it('npm start takes the next free port where its own is taken, and says so', async () => {
  await take(4321);
  const { said } = await start('');
  expect(said).toMatch(/^Port 4321 is taken by another program; 4[34]\d\d is the next free one\.\nGenkan is at http/);
  const address = /http:\/\/localhost:\d+\S*/.exec(said)?.[0].replace('localhost', '127.0.0.1') ?? '';
  expect(address).not.toContain(':4321');
  expect(await (await fetch(address)).text()).toContain('Genkan');
});

it('npm start says in one line that the port of PORT is taken, and takes no other', async () => {
  await take(0);
  const { said, code } = await start(String(port));
  expect(said).toBe(`Port ${port}, which PORT names, is taken. Name another one, or leave PORT out to get the next free one.\n`);
  expect(code).toBe(1);
});

it.each(['door', '-1', '65536', '80.5'])('npm start says in one line that PORT=%s is no port', async (wanted) => {
  await take(0);
  const { said, code } = await start(wanted);
  expect(said).toBe(`PORT is "${wanted}", which is no port. Write a number from 0 (any free one) to 65535.\n`);
  expect(code).toBe(1);
});
