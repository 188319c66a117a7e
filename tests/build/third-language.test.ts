import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseHtml } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { asArabic, copyOfKettle } from '../support/kettle.ts';
import { build } from '../support/project.ts';

const english = (parse(readFileSync('content/words/en.yaml', 'utf8')) as { words: Record<string, string> }).words;
const arabic = (key: string) => asArabic(english[key] ?? key);

let folder = '';
const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const page = (path: string) => parseHtml(read(`${path}index.html`));
const json = (path: string) => JSON.parse(read(path)) as Record<string, unknown>;

/** A small site in three languages is built from files of content alone. */
beforeAll(() => {
  folder = copyOfKettle();
  const { status, said } = build(folder);
  expect(status, said).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a third language, written from right to left', () => {
  it('has every page below its code, in its words and direction', () => {
    for (const path of [
      '',
      'search/',
      'desk/',
      'e/',
      'about/',
      'symptoms/',
      'place/home/',
      'symptoms/lid-is-stuck/',
      'steps/check-plug/',
    ]) {
      const html = page(`ar/${path}`).querySelector('html');
      expect([html?.getAttribute('lang'), html?.getAttribute('dir')], path).toEqual(['ar', 'rtl']);
      expect(html?.structuredText, path).toContain(arabic('site.trust'));
    }
    expect(page('').querySelector('html')?.getAttribute('dir')).toBeUndefined();
  });

  it('is one of the other languages that every page leads to', () => {
    const links = page('en/symptoms/lid-is-stuck/').querySelectorAll('header a[hreflang]');
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('hreflang'), link.text.trim()])).toEqual([
      ['/symptoms/lid-is-stuck/', 'ja', '日本語'],
      ['/ar/symptoms/lid-is-stuck/', 'ar', 'العربية'],
    ]);
    const alternates = page('symptoms/lid-is-stuck/').querySelectorAll('link[hreflang]');
    expect(alternates.map((link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`)).toEqual([
      'ja https://kettle.example/symptoms/lid-is-stuck/',
      'en https://kettle.example/en/symptoms/lid-is-stuck/',
      'ar https://kettle.example/ar/symptoms/lid-is-stuck/',
      'x-default https://kettle.example/symptoms/lid-is-stuck/',
    ]);
    expect(read('sitemap-0.xml')).toContain('hreflang="ar" href="https://kettle.example/ar/symptoms/lid-is-stuck/"');
  });

  it('shows an article that is not translated in the source language, and says so', () => {
    const article = page('ar/symptoms/lid-is-stuck/');
    const main = article.querySelector('main');
    expect([main?.getAttribute('lang'), main?.getAttribute('dir')]).toEqual(['ja', 'ltr']);
    expect(main?.querySelector('h1')?.text).toBe('ふたが開かない');
    expect(main?.structuredText).toContain(arabic('article.untranslated'));
    expect(article.querySelector('#about a[href^="https://kettle.example/code/?text="]')?.text.trim()).toBe(arabic('article.wrong'));
    expect(page('ar/about/').querySelector('article')?.getAttribute('lang')).toBe('ja');
  });

  it('has its own data for the finder and the desk, its replies and what is saved', () => {
    const data = readdirSync(join(folder, 'dist/data')).map((name) => name.split('.')[0]);
    expect(data.sort()).toEqual(['ar', 'beside', 'beside', 'beside', 'desk', 'desk', 'desk', 'details', 'details', 'details', 'en', 'ja']);
    expect(page('ar/search/').querySelector('genkan-finder')?.getAttribute('data-index')).toMatch(/^\/data\/ar\./);
    const desk = page('ar/desk/').querySelector('reply-desk');
    const settings = JSON.parse(desk?.getAttribute('data-settings') ?? '{}') as {
      indexes: object;
      styles: { id: string; language: string }[];
    };
    expect(Object.keys(settings.indexes)).toEqual(['ja', 'en', 'ar']);
    expect(settings.styles.map(({ id, language }) => `${id} ${language}`)).toEqual(['arabic ar', 'english en', 'plain ja']);
    expect(existsSync(join(folder, 'dist/pagefind/ar/keys.json'))).toBe(true);
    const files = json('offline.ar.json').files as string[];
    expect(files).toContain('/ar/symptoms/lid-is-stuck/');
    expect(files.filter((file) => file.startsWith('/en/') || file === '/symptoms/lid-is-stuck/' || file.startsWith('/ar/1002'))).toEqual(
      [],
    );
  });

  it('is there for telephones, machines and ticket systems', () => {
    expect(existsSync(join(folder, 'dist/qr/1002-ar.svg'))).toBe(true);
    expect(page('ar/1002/').querySelector('main')?.getAttribute('data-forward')).toBe('/ar/symptoms/lid-is-stuck/');
    expect(read('macros.csv')).toContain('"1002","ar"');
    const articles = json('kb.json').articles as { language: string }[];
    expect(new Set(articles.map(({ language }) => language))).toEqual(new Set(['ja', 'en', 'ar']));
    expect(read('ar/symptoms/lid-is-stuck.md')).toContain(arabic('article.sources'));
  });
});
