import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { checkFacets } from '../../src/library/check-facets.ts';
import { filesOfContent } from '../../src/library/content-files.ts';
import { readContent } from '../../src/library/read.ts';
import { addressesOf } from '../../src/model/permalinks.ts';
import { articlePages, DIST, filesOf, lastingPages, pagesOf } from '../support/dist.ts';

const pages = pagesOf();
const files = new Set(filesOf(DIST));

function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

it('no folder of the site can be taken by a facet', () => {
  const { content } = readContent(filesOfContent(process.cwd()));
  const [facet] = content.facets;
  const folders = new Set([...files].flatMap((file) => /^([a-z][\w-]*)\//.exec(file)?.[1] ?? []));
  const free = [...folders].filter(
    (id) => !content.facets.some((each) => each.id === id) && !checkFacets({ ...content, facets: [{ ...facet, id }] as never }).length,
  );
  expect(folders.size).toBeGreaterThan(15);
  expect(free).toEqual([]);
});

describe('every page', () => {
  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Checkboxes of one facet share their name, as the parameter of an address that may be repeated.
        'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
      },
    });
    const faults: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html, file);
      for (const { messages } of report.results)
        faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line} ${ruleId} ${message}`));
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
  });

  it('links only to pages and anchors that exist, in its own language', () => {
    const dead: string[] = [];
    const anchors = new Map(pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((element) => element.id))]));
    for (const { path, root } of pages) {
      const english = path.startsWith('/en/');
      for (const link of root.querySelectorAll('a[href]')) {
        const to = link.getAttribute('href') ?? '';
        // A bookmark to take along leads from other people's pages to ours.
        if (/^(?:https:|mailto:|javascript:open\('https:)/.test(to)) continue;
        const [address = '', anchor] = to.split('#');
        const target = address.split('?')[0];
        const page = target || path;
        const isFile = existsSync(join(DIST, page)) && !page.endsWith('/');
        if (!anchors.has(page) && !isFile) dead.push(`${path} → ${to}`);
        else if (anchor && !anchors.get(page)?.has(anchor)) dead.push(`${path} → ${to}`);
        const isSwitch = link.getAttribute('hreflang') !== undefined || link.hasAttribute('download');
        if (page.startsWith('/en/') !== english && !isSwitch) dead.push(`${path} → ${to} crosses languages`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('loads only files that exist, from its own origin', () => {
    const foreign = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('[src], [srcset], link[rel=icon], link[rel=stylesheet], link[rel=modulepreload]')
        .map((element) => element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '')
        .filter((address) => !files.has(address.slice(1)))
        .map((address) => `${path} loads ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('has a strict Content-Security-Policy before anything it governs, and no inline handler or style attribute', () => {
    for (const { path, html, root } of pages) {
      expect(html, path).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none';/);
      expect(html, path).not.toContain('unsafe-inline');
      expect(root.querySelectorAll('[style], [onclick], [onload]'), path).toHaveLength(0);
    }
  });

  it('says that it is unofficial and asks for no password', () => {
    for (const { path, root } of pages) expect(root.text, path).toMatch(/非公式の案内です|Unofficial\. Never asks/);
  });

  it('has the same ways on in its header and its footer, in the same order, under the same names', () => {
    const waysOf = (root: HTMLElement, place: string) =>
      root
        .querySelectorAll(`${place} a`)
        .filter((link) => !link.getAttribute('hreflang'))
        .map((link) => `${link.text.trim()} ${link.getAttribute('href') ?? ''}`);
    for (const place of ['body > header', 'body > footer']) {
      for (const english of [false, true]) {
        const ways = pages.filter(({ path }) => path.startsWith('/en/') === english).map(({ root }) => waysOf(root, place).join(' | '));
        expect(new Set(ways).size, place).toBe(1);
        expect(ways[0]).not.toBe('');
      }
    }
  });

  it('has one first heading, a title and a description', () => {
    for (const { path, root } of pages) {
      expect(root.querySelectorAll('h1'), path).toHaveLength(1);
      expect(root.querySelector('title')?.text, path).toBeTruthy();
      expect(root.querySelector('meta[name=description]')?.getAttribute('content'), path).toBeTruthy();
    }
  });

  it('holds no Markdown that was not understood', () => {
    for (const { path, root } of pages) expect(root.querySelector('main')?.text, path).not.toMatch(/\*\*|\]\(|<\/?(?:Step|Cite|For)\b/);
  });

  it('has its twin in the other language, told to search engines both ways', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, root } of lastingPages()) {
      const japanese = path.replace(/^\/en\//, '/');
      const address = (hreflang: string) => root.querySelector(`link[hreflang=${hreflang}]`)?.getAttribute('href') ?? '';
      expect(new URL(address('ja')).pathname, path).toBe(japanese);
      expect(new URL(address('en')).pathname, path).toBe(`/en${japanese}`);
      expect(new URL(root.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '').pathname).toBe(path);
      expect(paths.has(japanese) && paths.has(`/en${japanese}`), path).toBe(true);
    }
  });

  it('is there for every address that others may have written down, in both languages', () => {
    const paths = new Set(pages.map(({ path }) => path));
    const addresses = addressesOf(readContent(filesOfContent(process.cwd())).content).map((address) => address.split('#')[0] ?? '');
    expect(addresses).toContain('/accessibility/');
    expect(addresses.filter((address) => !paths.has(address) || !paths.has(`/en${address}`))).toEqual([]);
  });

  it('is in the sitemap', () => {
    const sitemap = readFileSync(join(DIST, 'sitemap-0.xml'), 'utf8');
    for (const { path } of lastingPages()) expect(sitemap).toContain(`${path}</loc>`);
  });
});

describe('an article page', () => {
  it('moves at most 14 KB, headers and icon counted, in at most 3 requests', () => {
    const icon = readFileSync(join(DIST, 'favicon.svg'));
    const headers = 300;
    const heavy: string[] = [];
    for (const { path, html, root } of articlePages()) {
      const loaded = root
        .querySelectorAll('script[src], link[rel=stylesheet], img[src]:not([loading=lazy])')
        .map((element) => readFileSync(join(DIST, (element.getAttribute('src') ?? element.getAttribute('href') ?? '').slice(1))));
      const requests = 2 + loaded.length;
      const bytes = [Buffer.from(html), icon, ...loaded].reduce((sum, content) => sum + brotli(content) + headers, 0);
      if (bytes > 14_336 || requests > 3) heavy.push(`${path}: ${bytes} bytes, ${requests} requests`);
    }
    expect(heavy).toEqual([]);
  });

  it('knows every class that it uses, as the page of a shared step does: a class without a rule is a heading without its size', () => {
    const unknown = new Set<string>();
    for (const { path, root } of pages.filter((page) => /\/(?:symptoms|causes|guides|steps)\/[^/]+\/$/.test(page.path))) {
      const style = root
        .querySelectorAll('style')
        .map((element) => element.text)
        .join('');
      const used = root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]);
      for (const name of used) if (!style.includes(`.${name.replace(/[^\w-]/g, '\\$&')}`)) unknown.add(`${name} on ${path}`);
    }
    expect([...unknown]).toEqual([]);
  });

  it('brings at most 4 KB of style', () => {
    for (const { path, root } of articlePages()) {
      const style = root.querySelectorAll('style').map((element) => element.text);
      expect(brotli(style.join('')), path).toBeLessThanOrEqual(4096);
    }
  });

  it('gives each step its marker as its id, numbered in order', () => {
    for (const { path, root } of articlePages()) {
      const steps = root.querySelectorAll('[data-step]');
      expect(steps.length, path).toBeGreaterThan(2);
      expect(steps.map((step) => step.id)).toEqual(steps.map((step) => step.getAttribute('data-step')));
      expect(steps.map((step) => step.querySelector('h2 span')?.text.trim())).toEqual(steps.map((_, index) => String(index + 1)));
    }
  });

  it('is shown where others link to it with its title, number, answer and the picture of the site', () => {
    // A PNG says its width and height in bytes 16 to 23.
    const picture = readFileSync(join(DIST, 'preview.png'));
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    for (const { path, root } of articlePages()) {
      const shared = (name: string) => root.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content') ?? '';
      const heading = root.querySelector('h1')?.text ?? '';
      expect(shared('title').startsWith(heading), path).toBe(true);
      expect(shared('title')).toMatch(/ · (?:記事番号|Article) \d{4,5}$/);
      expect(root.querySelector('main')?.text).toContain(shared('description'));
      expect(shared('image')).toBe('https://genkan.example/preview.png');
    }
  });

  it('describes itself to search engines as an article with its place', () => {
    for (const { path, root } of articlePages()) {
      const data = root
        .querySelectorAll('script[type="application/ld+json"]')
        .map((script) => JSON.parse(script.text) as Record<string, unknown>);
      expect(
        data.map((item) => item['@type']),
        path,
      ).toEqual(['TechArticle', 'BreadcrumbList']);
    }
  });
});

describe('the page that finds the cause', () => {
  it.each(['check/index.html', 'en/check/index.html'])('moves at most 30 KB, all in: %s', (file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const files = new Map([['', html]]);
    const add = (name: string) => {
      if (files.has(name)) return;
      const content = readFileSync(join(DIST, name), 'utf8');
      files.set(name, content);
      for (const [, imported] of content.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) add(`_astro/${imported}`);
    };
    for (const [, name] of html.matchAll(/(?:src|href)="\/((?:_astro|code|favicon)[^"]+)"/g)) add(name ?? '');
    const bytes = [...files.values()].reduce((sum, content) => sum + brotli(content) + 300, 0);
    expect(files.size).toBeGreaterThan(2);
    expect(bytes).toBeLessThanOrEqual(30 * 1024);
  });
});

describe('the finder', () => {
  it.each(['search/index.html', 'en/search/index.html'])('names in its head all that its first answer needs: %s', (file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const head = html.slice(0, html.indexOf('</head>'));
    const data = /data-index="([^"]+)"/.exec(html)?.[1];
    const script = /<script type="module" src="\/([^"]+)"/.exec(html)?.[1] ?? '';
    const imported = [...readFileSync(join(DIST, script), 'utf8').matchAll(/from\s*"\.\/([^"]+\.js)"/g)].map(([, name]) => name);
    expect(imported).not.toEqual([]);
    expect(head).toContain(`<link rel="preload" as="fetch" crossorigin href="${data}">`);
    for (const name of imported) expect(head).toContain(`<link rel="modulepreload" href="/_astro/${name}">`);
  });

  const headers = 300;
  const moved = (files: readonly string[]) => files.reduce((sum, file) => sum + brotli(readFileSync(join(DIST, file))) + headers, 0);
  const filesIn = (folder: string, pattern: RegExp) => filesOf(DIST).filter((file) => file.startsWith(folder) && pattern.test(file));

  it.each(['ja', 'en'])(
    'moves at most 45 KB before its first results, and 200 KB with what they say beside and the full text: %s',
    (language) => {
      const index = filesIn('data/', new RegExp(`/${language}\\.`));
      expect(index).toHaveLength(1);
      expect(moved(index)).toBeLessThanOrEqual(45_000);
      const details = filesIn('data/', new RegExp(`/details\\.${language}\\.`));
      expect(details).toHaveLength(1);
      const runtime = filesIn(`pagefind/${language}/`, /\.(?:js|json|pf_meta|pagefind)$/);
      const parts = filesIn(`pagefind/${language}/`, /pf_index$/).map((part) => moved([part]));
      // A word is looked for in one part.
      expect(moved([...index, ...details, ...runtime]) + Math.max(...parts)).toBeLessThanOrEqual(200_000);
    },
  );
});
