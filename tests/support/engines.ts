import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from './core-tasks.ts';

/** A browser that is no Chromium, in one tab. */
export interface Engine {
  tab: Tab;
  /** A picture of the window as PNG, in base64. */
  picture: () => Promise<string>;
  close: () => Promise<void>;
}

type Answer = Record<string, never>;

/** Ends a program with all it started, and waits until it has ended. */
async function end(program: ChildProcess): Promise<void> {
  const ended = once(program, 'exit');
  process.kill(-(program.pid ?? 0), 'SIGKILL');
  await ended;
}

/**
 * Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks by itself.
 * @param origin the address of the site, which paths are added to
 * @throws Error where Firefox does not start
 */
export async function firefox(origin: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'genkan-firefox-'));
  const program = spawn('firefox-esr', ['--headless', '--remote-debugging-port=0', '--profile', profile, '--no-remote'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  program.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let attempt = 0; attempt < 300 && !/listening on (ws:\S+)/.test(said); attempt++) await wait(100);
  const address = /listening on (ws:\S+)/.exec(said)?.[1];
  if (!address) throw new Error(`Firefox did not start:\n${said}`);
  const socket = new WebSocket(`${address}/session`);
  await once(socket, 'open');
  let last = 0;
  const send = (method: string, parameters: object) =>
    new Promise<Answer>((resolve, reject) => {
      const id = ++last;
      const listen = ({ data }: MessageEvent<string>) => {
        const answer = JSON.parse(data) as { id?: number; result?: Answer; message?: string };
        if (answer.id !== id) return;
        socket.removeEventListener('message', listen);
        if (answer.result) resolve(answer.result);
        else reject(new Error(answer.message));
      };
      socket.addEventListener('message', listen);
      socket.send(JSON.stringify({ id, method, params: parameters }));
    });
  await send('session.new', { capabilities: {} });
  const { context } = (await send('browsingContext.create', { type: 'tab' })) as unknown as { context: string };
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });
  const call = async (code: string, awaitPromise = true) => {
    const answer = await send('script.callFunction', {
      functionDeclaration: code,
      target: { context },
      awaitPromise,
      userActivation: true,
    });
    const { type, result } = answer as unknown as { type: string; result: { value?: string; sharedId?: string } };
    if (type !== 'success') throw new Error(JSON.stringify(answer));
    return result;
  };
  const point = async (selector: string) => {
    const { sharedId } = await call(
      `() => { const found = document.querySelector(${JSON.stringify(selector)}); found.scrollIntoView({ block: 'center' }); return found; }`,
    );
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  };
  return {
    tab: {
      open: async (path) => void (await send('browsingContext.navigate', { context, url: origin + path, wait: 'complete' })),
      run: async (work, given) => {
        const { value } = await call(`async () => JSON.stringify((await (${String(work)})(${JSON.stringify(given)})) ?? null)`);
        return JSON.parse(value ?? 'null') as never;
      },
      press: point,
      async type(selector, text) {
        await point(selector);
        // A key for every letter; a line break is Shift and Enter, because Enter asks.
        const actions = [...text].flatMap((letter) =>
          letter === '\n' ? [press('\uE008'), press('\uE007'), release('\uE007'), release('\uE008')] : [press(letter), release(letter)],
        );
        await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
    },
    picture: async () => ((await send('browsingContext.captureScreenshot', { context })) as unknown as { data: string }).data,
    close: () => end(program),
  };
}

const press = (value: string) => ({ type: 'keyDown', value });
const release = (value: string) => ({ type: 'keyUp', value });

const MINI_BROWSER = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * WebKitGTK, driven by its own WebDriver (https://www.w3.org/TR/webdriver2/), in a display that nobody sees.
 * @param origin the address of the site, which paths are added to
 * @throws Error where it is not installed or does not start
 */
export async function webkit(origin: string): Promise<Engine> {
  const binary = MINI_BROWSER.find(existsSync);
  if (!binary) throw new Error('There is no MiniBrowser: install webkit2gtk-driver.');
  const port = 24_444;
  const program = spawn('xvfb-run', ['-a', '-s', '-screen 0 1280x900x24', 'WebKitWebDriver', `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const ask = async (method: string, path: string, body?: object): Promise<never> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = (await response.json()) as { value: { message?: string } };
    if (!response.ok) throw new Error(value.message);
    return value as never;
  };
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await ask('GET', '/status').then(Boolean, () => false)) break;
    await wait(100);
  }
  const options = { binary, args: ['--automation'] };
  const { sessionId } = (await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/timeouts`, { script: 30_000, pageLoad: 60_000 });
  await ask('POST', `${session}/window/rect`, { width: 1280, height: 900 });
  const find = async (selector: string) => {
    const found = (await ask('POST', `${session}/element`, { using: 'css selector', value: selector })) as Record<string, string>;
    return `${session}/element/${found[ELEMENT]}`;
  };
  return {
    tab: {
      open: async (path) => void (await ask('POST', `${session}/url`, { url: origin + path })),
      run: (work, given) => ask('POST', `${session}/execute/sync`, { script: `return (${String(work)})(arguments[0])`, args: [given] }),
      press: async (selector) => void (await ask('POST', `${await find(selector)}/click`, {})),
      type: async (selector, text) =>
        void (await ask('POST', `${await find(selector)}/value`, { text: text.replaceAll('\n', '\uE008\uE007\uE008') })),
    },
    picture: () => ask('GET', `${session}/screenshot`),
    async close() {
      await ask('DELETE', session).catch(() => undefined);
      await end(program);
    },
  };
}
