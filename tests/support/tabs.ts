import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Visits items one after another in several tabs at once: most of a visit is waiting.
 * @param prepare what each tab needs before its first visit
 */
export async function inTabs<Item>(
  browser: Browser,
  options: BrowserContextOptions,
  items: readonly Item[],
  visit: (page: Page, item: Item) => Promise<void>,
  prepare: (page: Page) => unknown = () => undefined,
): Promise<void> {
  const TABS = 3;
  const queue = [...items];
  const work = async () => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await prepare(page);
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await visit(page, item);
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
}
