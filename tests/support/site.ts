import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { launch } from '../../src/commands/chromium.ts';
import { DIST } from './dist.ts';

/** The built site in a real browser. */
export interface LiveSite {
  browser: Browser;
  origin: string;
  /** Opens an address of the site in a fresh profile. Complaints of the console are collected in faults. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  faults: string[];
  close: () => Promise<void>;
}

/** The built site in a real browser for all tests of a file, none of which may leave a complaint in a console. */
export function useSite(): LiveSite {
  const site = {} as LiveSite;
  beforeAll(async () => {
    Object.assign(site, await liveSite());
  });
  afterAll(() => site.close());
  afterEach(() => {
    expect(site.faults.splice(0)).toEqual([]);
  });
  return site;
}

/** Serves a built site and starts a browser. */
export async function liveSite(folder = DIST): Promise<LiveSite> {
  const server = await serve(folder, 0);
  const browser = await launch();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const faults: string[] = [];
  return {
    browser,
    origin,
    faults,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      watch(page, faults);
      await page.goto(origin + path);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Does the same with many things, in two tabs: each is a process of its own, and half the time is enough.
 * @param open makes a tab in a profile of its own
 * @returns what was found of each, in their order
 */
export async function inTwoTabs<Thing, Found>(
  things: readonly Thing[],
  open: () => Promise<Page>,
  look: (page: Page, thing: Thing) => Promise<Found>,
): Promise<Found[]> {
  const found: Found[] = [];
  const left = things.entries();
  const work = async () => {
    const page = await open();
    for (const [place, thing] of left) found[place] = await look(page, thing);
    await page.context().close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Collects every error and warning of a page's console. */
export function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${page.url()} ${message.text()}`);
  });
}

/**
 * Sums up the layout shifts of a page's visits, each visit anew, in window.shift.
 * Text alone does not count: the end of the last line that has come may go to the next as the rest of it comes.
 */
export async function countShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      value: number;
      sources: { node: Node | null }[];
    }
    const shifts = window as unknown as { shift: number };
    shifts.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        if (!sources.length || sources.some(({ node }) => !(node instanceof Text))) shifts.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}
