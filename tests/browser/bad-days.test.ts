import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findChromium, launch } from '../../src/commands/chromium.ts';
import { oldChromium } from '../engines/old-chromium.ts';
import { BAD_DAYS, type BadDay } from '../support/bad-days.ts';
import { OTHER_WAYS, TASKS, type Tab, type Task } from '../support/core-tasks.ts';
import { liveSite, type LiveSite } from '../support/site.ts';

/** npm run test:engines asks for the old one, and fetches it. */
const BROWSER: [name: string, program: () => Promise<string | undefined>] = process.env.ENGINES
  ? ['Chromium 109', oldChromium]
  : ['the Chromium of this machine', () => Promise.resolve(undefined)];

const OPTIONS: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] };

describe.each([BROWSER])('%s', (_name, program) => {
  let site: LiveSite;
  let browser: Browser;
  let windowed: Browser;
  beforeAll(async () => {
    site = await liveSite();
    const path = await program();
    const start = (executablePath = path) =>
      launch({ ...(executablePath && { executablePath }), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    [browser, windowed] = [await start(), await start(path ?? findChromium())];
  });
  afterAll(async () => {
    await browser.close();
    await windowed.close();
    await site.close();
  });

  /** A tab on a bad day. */
  const tabOf = (page: Page, { opening, opened, type }: BadDay): Tab => ({
    async open(path) {
      await opening?.(page);
      await page.goto(site.origin + path);
      await opened?.(page);
    },
    run: (work, given) => page.evaluate(work as never, given) as never,
    press: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => (type ? type(page, selector, text).then(() => undefined) : page.locator(selector).fill(text)),
  });

  // Most of a bad day is waiting: several pass at a time. The last is the slowest, and begins first.
  it.concurrent.each(BAD_DAYS.toReversed())('$name: one person does all that is possible', async (day) => {
    const context = await (day.needsWindow ? windowed : browser).newContext({ ...OPTIONS, ...day.options });
    const page = await context.newPage();
    await day.prepare?.(context, page, site.origin);
    const failed: string[] = [];
    const tasks = (Object.keys(TASKS) as Task[]).filter((task) => !day.impossible?.tasks.includes(task));
    for (const task of tasks) {
      const other = day.otherwise?.[task];
      const done = (other ? OTHER_WAYS[other] : TASKS[task])(tabOf(page, day));
      await done.catch((error: unknown) => failed.push(`${task}: ${String(error)}`));
    }
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
    expect(failed).toEqual([]);
  });
});
