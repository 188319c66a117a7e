import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';

const SLOW_LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 };

/** A processor four times slower. */
export const SLOWER = { rate: 4 };

/** Gives a page a slow line: 150 ms round trip, 1.6 Mbit/s. */
export async function slowLine(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', SLOW_LINE);
  return client;
}

/** Gives a page a slow line and a processor four times slower. */
export async function slowDown(page: Page): Promise<void> {
  await (await slowLine(page)).send('Emulation.setCPUThrottlingRate', SLOWER);
}

/** Writes beside files what a host with Brotli (quality 5) sends in their place. Only of text. */
export function compress(folder: string, files: readonly string[]): void {
  for (const file of files) {
    const path = join(folder, file);
    if (!statSync(path).isFile() || !/\.(?:html|js|json|svg|css)$/.test(file)) continue;
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  }
}
