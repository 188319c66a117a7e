import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { TASKS, type Task } from '../support/core-tasks.ts';
import { firefox, webkit, type Engine } from '../support/engines.ts';

/** Where pictures of the last screen of each task are put, to be looked at. */
const PICTURES = process.env.PICTURES;

let server: Server;
beforeAll(async () => {
  server = await serve('dist', 0);
});
afterAll(() => server.close());

describe.each([
  ['Firefox', firefox],
  ['WebKitGTK', webkit],
] as const)('%s', (name, start) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterAll(() => engine?.close());

  it.each(Object.keys(TASKS) as Task[])('%s', async (task) => {
    try {
      await TASKS[task](engine.tab);
    } finally {
      if (PICTURES) {
        mkdirSync(PICTURES, { recursive: true });
        writeFileSync(`${PICTURES}/${name} ${task}.png`, await engine.picture(), 'base64');
      }
    }
  });
});
