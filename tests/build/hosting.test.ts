import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../src/commands/chromium.ts';
import { serve } from '../../src/commands/serve.ts';
import { DIST, filesOf, pagesOf } from '../support/dist.ts';
import { SERVERS, startHost, type Host } from '../support/hosts.ts';
import { copyOfKettle } from '../support/kettle.ts';
import { build, edit } from '../support/project.ts';
import { watch } from '../support/site.ts';

const SHORT = 'public, max-age=300, must-revalidate';
const LONG = 'public, max-age=31536000, immutable';
/** The kettle at the root of a domain, and in a folder of one. */
const projects = [copyOfKettle(), copyOfKettle()] as const;
const [atRoot, inFolder] = projects.map((project) => join(project, 'dist')) as [string, string];
let browser: Browser;

beforeAll(async () => {
  edit(projects[1], 'content/site.yaml', (text) => text.replace(/^address: .*$/m, 'address: https://www.example.org/kb/'));
  for (const project of projects) {
    const { status, said } = build(project);
    expect(status, said).toBe(0);
  }
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  for (const project of projects) rmSync(project, { recursive: true, force: true });
});

it('a site in a folder of a domain points to nothing outside of it', () => {
  const astray = pagesOf(inFolder).flatMap(({ file, html }) =>
    (html.match(/ (?:href|src|action|data-[a-z-]+)="\/(?!kb\/)[^"]*"/g) ?? []).map((link) => `${file} ${link}`),
  );
  expect(astray).toEqual([]);
});

it('any static host, told nothing, lets everything work in a folder', async () => {
  const server = await serve(inFolder, 0, '/kb/');
  await walk(`http://127.0.0.1:${(server.address() as AddressInfo).port}/kb/`);
  server.close();
});

describe.each(SERVERS)('%s', (name) => {
  describe.each([
    ['at the root', '/', atRoot],
    ['in a folder', '/kb/', inFolder],
  ])('%s', (_place, base, dist) => {
    let host: Host;
    beforeAll(async () => {
      host = await startHost(name, dist, base);
    });
    afterAll(() => host.close());

    const get = (path: string) => fetch(host.origin + base + path, { redirect: 'manual' });
    const hashed = (folder: string) => `${folder}/${readdirSync(join(dist, folder)).sort()[0] ?? ''}`;

    it.each([
      ['a page', () => 'symptoms/does-not-boil/', 200, 'text/html; charset=utf-8', SHORT],
      ['a page asked for with a query', () => '?utm_source=x', 200, 'text/html; charset=utf-8', SHORT],
      ['a script', () => hashed('_astro'), 200, 'text/javascript; charset=utf-8', LONG],
      ['a script of its own', () => hashed('code'), 200, 'text/javascript; charset=utf-8', LONG],
      ['the data of the finder', () => hashed('data'), 200, 'application/json; charset=utf-8', LONG],
      ['what is not there', () => 'symptoms/nothing/', 404, 'text/html; charset=utf-8', SHORT],
      ['a text that is not there', () => 'symptoms/nothing.md', 404, 'text/html; charset=utf-8', SHORT],
      ['a script that is not there', () => '_astro/nothing.js', 404, 'text/html; charset=utf-8', SHORT],
      ['a folder without a page', () => 'qr/', 404, 'text/html; charset=utf-8', SHORT],
      ['the service worker', () => 'worker.js', 200, 'text/javascript; charset=utf-8', SHORT],
      ['an article as Markdown', () => 'symptoms/does-not-boil.md', 200, 'text/markdown; charset=utf-8', SHORT],
      ['an article as JSON', () => 'symptoms/does-not-boil.json', 200, 'application/json; charset=utf-8', SHORT],
      ['kb.json', () => 'kb.json', 200, 'application/json; charset=utf-8', SHORT],
      ['the feed', () => 'feed.xml', 200, 'application/xml; charset=utf-8', SHORT],
      ['the English feed', () => 'en/feed.xml', 200, 'application/xml; charset=utf-8', SHORT],
      ['the macros', () => 'macros.csv', 200, 'text/csv; charset=utf-8', SHORT],
      ['the list for language models', () => 'llms.txt', 200, 'text/plain; charset=utf-8', SHORT],
      ['the mark', () => 'favicon.svg', 200, 'image/svg+xml; charset=utf-8', SHORT],
    ])('serves %s with the right status, type, caching and all security headers', async (_what, path, status, type, caching) => {
      const { headers, ...response } = await get(path()).then((answer) => ({ status: answer.status, headers: answer.headers }));
      expect(response.status).toBe(status);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('cache-control')).toBe(caching);
      expect(securityOf(headers)).toEqual(SECURITY);
      expect(headers.get('content-security-policy')).toBe(policyOfSite(dist));
    });

    it.each([
      ['a short address', '1001/?device=electric&place=home', 'symptoms/does-not-boil/?device=electric&place=home'],
      ['a short address without a query', '1001/', 'symptoms/does-not-boil/'],
      ['an English short address', 'en/1001/?device=stovetop', 'en/symptoms/does-not-boil/?device=stovetop'],
      ['an address without its last slash', 'symptoms/does-not-boil?device=electric', 'symptoms/does-not-boil/?device=electric'],
      ['a moved address', 'symptoms/cold-water/?device=electric', 'symptoms/does-not-boil/?device=electric'],
      ['one that moved into a step', 'en/symptoms/no-plug/?device=electric', 'en/symptoms/does-not-boil/?device=electric#change-socket'],
    ])('leads on from %s, with its query and all security headers', async (_what, from, to) => {
      const { status, headers } = await get(from ?? '');
      expect(status).toBe(301);
      expect(headers.get('location')).toBe(`${base}${to}`);
      expect(securityOf(headers)).toEqual(SECURITY);
    });

    it('sends a page compressed to who can read that', async () => {
      const { headers } = await fetch(host.origin + base, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(headers.get('vary')).toMatch(/accept-encoding/i);
    });

    it('lets everything work in a browser, which says nothing in its console', async () => {
      await walk(host.origin + base);
    });
  });
});

it.each(SERVERS)('in a folder, %s leaves alone what else it serves', async (name) => {
  const host = await startHost(name, inFolder, '/kb/');
  const { headers } = await fetch(`${host.origin}/elsewhere`);
  await host.close();
  for (const header of ['content-security-policy', 'cache-control', ...Object.keys(SECURITY)]) expect(headers.get(header)).toBeNull();
});

const SECURITY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
};

function securityOf(headers: Headers): Record<string, string | null> {
  return Object.fromEntries(Object.keys(SECURITY).map((header) => [header, headers.get(header)]));
}

/** The policy that _headers names; the test below looks at what is in it. */
function policyOfSite(dist: string): string | undefined {
  return /Content-Security-Policy: (.*)/.exec(readFileSync(join(dist, '_headers'), 'utf8'))?.[1];
}

describe('the policy of the whole site', () => {
  it('allows what each page allows itself and nothing else, forbids frames, and knows no unsafe-inline', () => {
    const policy = policyOfSite(DIST) ?? '';
    const policies = pagesOf().map(
      ({ root }) => root.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
    );
    const allowed = (text: string) =>
      text.split('; ').flatMap((directive) => {
        const [word = '', ...values] = directive.split(' ');
        return values.map((value) => `${word} ${value}`);
      });
    expect(new Set(allowed(policy))).toEqual(new Set([...policies.flatMap(allowed), "frame-ancestors 'none'"]));
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
});

describe('for Netlify and Cloudflare Pages', () => {
  it('_headers names no header twice for one file, and _redirects each address once', () => {
    const blocks = readFileSync(join(DIST, '_headers'), 'utf8').trim().split('\n\n');
    const [all = '', ...rest] = blocks.map((block) => block.split('\n').slice(1).join('\n'));
    expect(all).not.toContain('Cache-Control');
    expect(rest.map((block) => block.trim())).toEqual(rest.map(() => `Cache-Control: ${LONG}`));
    const from = readFileSync(join(DIST, '_redirects'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(from).toContain('/1001/');
    expect(new Set(from).size).toBe(from.length);
    for (const line of blocks.join('\n').split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('what was superseded is not forwarded: its reader is told first', () => {
    const redirects = readFileSync(join(inFolder, '_redirects'), 'utf8');
    expect(redirects).toContain('/kb/symptoms/cold-water/ /kb/symptoms/does-not-boil/ 301');
    expect(redirects).not.toContain('hums');
    expect(filesOf(inFolder)).toContain('symptoms/hums/index.html');
  });
});

/**
 * What a reader and a help desk do: home, finder with its full text, short address, desk, reading without a network, a wrong address.
 * @param site where the site begins, with a slash at its end
 */
async function walk(site: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-write'] });
  const page = await context.newPage();
  const faults: string[] = [];
  watch(page, faults);
  const open = (path: string) => page.goto(site + path);

  await open('');
  await page.getByLabel('何が起きていますか?').fill('湯が沸かない');
  await page.keyboard.press('Enter');
  await page.locator('[data-search-state=ok]').waitFor();
  const answer = page.locator('[data-hit]').first();
  expect(await answer.getAttribute('data-hit')).toBe('symptom/does-not-boil');
  await answer.getByRole('link').first().click();
  await page.waitForURL(`${site}symptoms/does-not-boil/**`);

  await open('search/#q=赤色灯');
  await expect
    .poll(() => page.locator('[data-hit]').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-hit'))))
    .toContain('symptom/does-not-boil');

  await open('1001/?device=stovetop#change-socket');
  await page.locator('[data-landed]#change-socket').waitFor();
  expect(page.url()).toBe(`${site}symptoms/does-not-boil/?device=stovetop#change-socket`);

  await open('desk/');
  await page.getByLabel('1. 相談の文を貼り付けます').fill('やかんの湯が沸かないです');
  await expect.poll(() => page.getByLabel('返信の文').inputValue()).toContain('/symptoms/does-not-boil/');

  await open('');
  await page.getByRole('button', { name: 'この端末に保存' }).click();
  await page.getByText('保存しました').waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload({ waitUntil: 'networkidle' });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await open('causes/limescale/');
  expect(await page.locator('h1').textContent()).toContain('湯あか');
  await context.setOffline(false);
  // That the network is gone is what we did to it ourselves.
  expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);

  await open('symptom/doesnotboil/');
  await page.getByRole('link', { name: 'やかんの湯が沸かない' }).first().waitFor();
  await context.close();
}
