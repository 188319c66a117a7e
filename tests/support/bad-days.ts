import type { BrowserContext, BrowserContextOptions, Page, Route } from 'playwright-core';
import { TASKS, type OtherWay, type Task } from './core-tasks.ts';

/** What can be wrong with a reader's browser or network, and what is possible nevertheless. */
export interface BadDay {
  name: string;
  options?: BrowserContextOptions;
  /** Whether it takes a browser that could show a window. */
  needsWindow?: true;
  /** Before the first page. */
  prepare?: (context: BrowserContext, page: Page, origin: string) => Promise<unknown>;
  /** Before each page. */
  opening?: (page: Page) => Promise<unknown>;
  /** After each page. */
  opened?: (page: Page) => Promise<unknown>;
  type?: (page: Page, selector: string, text: string) => Promise<unknown>;
  /** What is done in another way. */
  otherwise?: Partial<Record<Task, OtherWay>>;
  /** What cannot be done, and why. */
  impossible?: { tasks: Task[]; because: string };
}

const PHONE = { viewport: { width: 360, height: 740 } };
const INDEX = '**/{data,pagefind}/**';

/** Finding without the file of the finder. */
const FROM_THE_PAGE = {
  'paste an error': 'found by titles and answers, as the closest, without the meaning of the message',
  'reply to a ticket': 'the desk says that it waits for its articles, or has none and tries again',
} as const;

/** Answers every request for the files of the finder. */
const index = (answer: (route: Route) => Promise<unknown>) => (context: BrowserContext) => context.route(INDEX, answer);

/** Passes everything on, with other headers. */
function proxy(change: (headers: Record<string, string>) => Record<string, string>) {
  return (context: BrowserContext) =>
    context.route('**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: change(response.headers()) });
    });
}

async function save(_context: BrowserContext, page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.locator('offline-button button').click();
  await page.getByText('保存しました').waitFor({ timeout: 120_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.context().setOffline(true);
}

/** Types as a Japanese input method does: letters that are composed, changed, and then settled. */
async function compose(page: Page, selector: string, text: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await page.locator(selector).focus();
  for (const piece of text.match(/[\s\S]{1,4}/gu) ?? []) {
    await client.send('Input.imeSetComposition', { text: piece.slice(0, 1), selectionStart: 1, selectionEnd: 1 });
    await client.send('Input.imeSetComposition', { text: piece, selectionStart: piece.length, selectionEnd: piece.length });
    await client.send('Input.insertText', { text: piece });
  }
}

/** Names that lists of blockers look for. Whole pages are not blocked by them. */
const BLOCKED =
  /search|analytic|track|banner|popup|cookie|consent|social|share|promo|advert|\bads?\b|beacon|pixel|metric|telemetry|log(?:ger|ging)/i;

export const BAD_DAYS: BadDay[] = [
  { name: 'nothing is wrong' },
  {
    name: 'script off',
    options: { javaScriptEnabled: false },
    otherwise: {
      'fitted step link': 'the step is at the top, with the text for all readers',
      'browse by facet': 'the list of the condition: /device/mac/',
      'find by code': 'the list of all messages: /e/',
      'find by sentence': 'all articles are listed with their answers',
      'paste an error': 'the list of all messages: /e/',
      'copy a link': 'the links in the list of steps',
      'find the cause': 'the list of all checks, with what each answer points to',
      'change language': 'the other language, from its beginning',
      'reply to a ticket': 'the desk says that it needs scripts; the links are in the articles',
    },
  },
  {
    name: 'cookies and storage refused',
    prepare: (context) =>
      context.addInitScript(() => {
        const refuse = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: refuse });
        Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      }),
  },
  { name: 'WebAssembly refused', prepare: (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly')) },
  {
    name: 'workers refused',
    prepare: (context) =>
      context.addInitScript(() => {
        const refuse = function () {
          throw new DOMException('Blocked.', 'SecurityError');
        };
        Object.assign(window, { Worker: refuse, SharedWorker: refuse });
        Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
      }),
  },
  { name: 'search index missing', prepare: index((route) => route.fulfill({ status: 404, body: 'Not found' })), otherwise: FROM_THE_PAGE },
  {
    name: 'search index slow',
    prepare: index(async (route) => {
      await new Promise((wake) => setTimeout(wake, 30_000));
      await route.abort().catch(() => undefined);
    }),
    otherwise: FROM_THE_PAGE,
  },
  {
    name: 'search index truncated',
    prepare: index(async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    }),
    otherwise: FROM_THE_PAGE,
  },
  {
    name: 'search index of the wrong type',
    prepare: index((route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in to the Wi-Fi</title>' })),
    otherwise: FROM_THE_PAGE,
  },
  {
    name: 'offline after saving',
    prepare: save,
    impossible: { tasks: ['change language'], because: 'saved is the language in which the button was pressed' },
  },
  {
    name: 'offline in the middle',
    opening: (page) => page.context().setOffline(false),
    async opened(page) {
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
    },
    otherwise: { 'copy a link': 'the links in the list of steps' },
    impossible: { tasks: ['change language'], because: 'a page that was never fetched needs a network' },
  },
  {
    name: 'a proxy strips headers',
    prepare: proxy((headers) => ({ 'content-type': headers['content-type'] ?? '' })),
  },
  {
    name: 'a proxy injects a policy',
    prepare: proxy((headers) => ({ ...headers, 'content-security-policy': "default-src 'self'" })),
    otherwise: {
      'fitted step link': 'the step is at the top, with the text for all readers',
      'copy a link': 'the links in the list of steps',
    },
  },
  {
    name: 'a blocker on common names',
    prepare: (context) =>
      context.route('**', (route) => {
        const request = route.request();
        const blocked = !request.isNavigationRequest() && BLOCKED.test(new URL(request.url()).pathname);
        return blocked ? route.abort('blockedbyclient') : route.continue();
      }),
  },
  {
    name: 'an extension rewrites the page',
    prepare: (context) =>
      context.addInitScript(() => {
        const rewrite = () => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found: Text[] = [];
          for (let node = texts.nextNode(); node; node = texts.nextNode())
            if (node.nodeValue?.trim() && !node.parentElement?.matches('script, style, textarea')) found.push(node as Text);
          for (const text of found) {
            // eslint-disable-next-line @typescript-eslint/no-deprecated -- what translators of pages still write
            const font = document.createElement('font');
            text.replaceWith(font);
            font.append(text);
          }
          document.body.prepend(Object.assign(document.createElement('div'), { id: 'extension-bar', textContent: 'Translated' }));
          document.querySelectorAll('textarea').forEach((box) => box.setAttribute('data-gramm', 'true'));
        };
        addEventListener('DOMContentLoaded', rewrite);
      }),
  },
  {
    name: 'clipboard refused',
    prepare: (context) =>
      context.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
        Object.assign(navigator.clipboard, { write: refuse, writeText: refuse });
      }),
  },
  {
    name: 'text at 200 %',
    options: PHONE,
    prepare: (context) =>
      context.addInitScript(() => addEventListener('DOMContentLoaded', () => (document.documentElement.style.fontSize = '200%'))),
  },
  { name: 'zoom at 400 %', options: { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 } },
  { name: '320 px wide', options: { viewport: { width: 320, height: 568 }, hasTouch: true } },
  { name: 'forced colors', options: { forcedColors: 'active' } },
  { name: 'reduced motion', options: { reducedMotion: 'reduce' } },
  {
    name: 'on paper',
    prepare: (_context, page) => page.emulateMedia({ media: 'print' }),
    otherwise: {
      'fitted step link': 'the short address and a QR code are printed',
      'copy a link': 'the short address and a QR code are printed',
      'find the cause': 'the answers so far and the likely causes are printed',
      'change language': 'the short address and a QR code are printed',
    },
    impossible: {
      tasks: ['browse by facet', 'find by code', 'find by sentence', 'paste an error', 'reply to a ticket'],
      because: 'paper takes no questions',
    },
  },
  { name: 'a Japanese input method', type: compose },
  {
    name: 'back by the browser’s own cache',
    needsWindow: true,
    prepare: (context) =>
      context.addInitScript(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { restored: persisted }))),
    async opened(page) {
      const address = page.url();
      // A page that was fetched anew proves nothing, and a browser may always do so: it is asked again. Chromium 109 keeps no such
      // cache without a window.
      for (let tries = 0; tries < 5; tries += 1) {
        await page.goto(new URL('/about/', address).href);
        await page.evaluate(() => history.back());
        await page.waitForURL(address, { waitUntil: 'commit' });
        await page.waitForFunction(() => document.readyState === 'complete' && 'restored' in window);
        if (await page.evaluate(() => (window as { restored?: boolean }).restored || navigator.userAgent.includes('Chrome/109.'))) return;
      }
      throw new Error('The browser fetched the page anew five times, and never took it from its cache.');
    },
  },
  {
    name: 'a slow 3G line',
    async prepare(context, page) {
      const client = await context.newCDPSession(page);
      await client.send('Network.enable');
      const line = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
      await client.send('Network.emulateNetworkConditions', { offline: false, ...line });
    },
  },
];

const raised = (number: number) => String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');

/** The matrix as a table in Markdown, with what its marks mean. */
export function tableOf(days: readonly BadDay[]): string {
  const tasks = Object.keys(TASKS) as Task[];
  const notes: string[] = [];
  const note = (text: string) => raised(notes.includes(text) ? notes.indexOf(text) + 1 : notes.push(text));
  const cell = ({ otherwise, impossible }: BadDay, task: Task) => {
    if (impossible?.tasks.includes(task)) return `–${note(impossible.because)}`;
    const way = otherwise?.[task];
    return way ? `✓${note(way)}` : '✓';
  };
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const lines = days.map((day) => row([day.name, ...tasks.map((task) => cell(day, task))]));
  const key = notes.map((text, at) => `${raised(at + 1)} ${text}`).join('. ');
  return [row(['', ...tasks]), row(['---', ...tasks.map(() => '---')]), ...lines, '', `${key}.`].join('\n');
}
