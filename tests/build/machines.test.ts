import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../src/model/schemas/published.ts';
import { articlePages, DIST, filesOf } from '../support/dist.ts';

const files = new Set(filesOf(DIST));
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const origin = new URL((JSON.parse(read('kb.json')) as KnowledgeBase).url).origin;

/** Whether an address of the site is in dist, page and anchor. */
function resolves(address: string): boolean {
  const { pathname, hash } = new URL(address);
  const file = decodeURIComponent(pathname).slice(1).replace(/\/$/, '/index.html') || 'index.html';
  if (!files.has(file)) return false;
  return !hash || read(file).includes(`id="${hash.slice(1)}"`);
}

/** The addresses of the site in a text. */
function addressesIn(text: string): string[] {
  return [...new Set(text.match(/https:\/\/[^\s"'<>()[\]]+/g) ?? [])].filter((address) => address.startsWith(`${origin}/`));
}

describe('kb.json', () => {
  it('is as its published schema says', () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read('kb.schema.json')) as object);
    expect(validate(JSON.parse(read('kb.json'))) ? [] : validate.errors).toEqual([]);
  });

  it('holds every article in both languages', () => {
    const { articles } = JSON.parse(read('kb.json')) as KnowledgeBase;
    expect(articles).toHaveLength(articlePages().length);
    const keysIn = (language: string) => articles.filter((article) => article.language === language).map(({ key }) => key);
    expect(keysIn('ja')).toEqual(keysIn('en'));
  });
});

it.each(['kb.json', 'macros.csv', 'feed.xml', 'en/feed.xml', 'llms.txt', 'sitemap-0.xml', '_redirects'])(
  'every address in %s is in dist',
  (file) => {
    const text = read(file);
    const found = file === '_redirects' ? text.match(/\/\S*/g)?.map((path) => origin + path) : addressesIn(text);
    expect(found?.length).toBeGreaterThan(5);
    expect(found?.filter((address) => !resolves(address))).toEqual([]);
  },
);

it('every article has its Markdown and its JSON beside it, named in the page, with addresses that resolve', () => {
  for (const { path, root } of articlePages()) {
    for (const [ending, type] of [
      ['md', 'text/markdown'],
      ['json', 'application/json'],
    ]) {
      const twin = `${path.slice(1, -1)}.${ending}`;
      const link = root.querySelector(`link[rel=alternate][type="${type}"]`)?.getAttribute('href') ?? '';
      expect(new URL(link, origin + path).pathname).toBe(`/${twin}`);
      expect(
        addressesIn(read(twin)).filter((address) => !resolves(address)),
        twin,
      ).toEqual([]);
      expect(read(twin), twin).not.toMatch(/<\/?(?:Step|For|Cite|Success|Cannot|Admins)\b/);
    }
  }
});

it('replies for ticket systems are in the forms that these take', () => {
  const text = (maxLength: number) => ({ type: 'string', minLength: 1, maxLength });
  const strict = (properties: Record<string, unknown>, required: string[]) => ({
    type: 'object',
    additionalProperties: false,
    properties,
    required,
  });
  const listOf = (items: object) => ({ type: 'array', minItems: 1, items });
  // developer.zendesk.com, Create Macro; developers.freshdesk.com, Create a Canned Response without its folder.
  const action = strict({ field: { const: 'comment_value' }, value: text(65_000) }, ['field', 'value']);
  const macro = strict({ title: text(255), active: { type: 'boolean' }, description: text(1000), actions: listOf(action) }, [
    'title',
    'actions',
  ]);
  const response = strict({ title: text(240), content: text(65_000), visibility: { enum: [0, 1, 2] } }, ['title', 'content', 'visibility']);
  const ajv = new Ajv2020();
  for (const [file, schema] of [
    ['macros.zendesk.json', listOf(strict({ macro }, ['macro']))],
    ['macros.freshdesk.json', listOf(response)],
  ] as const) {
    const list = JSON.parse(read(file)) as unknown[];
    expect(ajv.validate(schema, list), ajv.errorsText()).toBe(true);
    expect(list).toHaveLength(articlePages().length);
    expect(read(file)).toContain('{{ticket.requester.name}}');
    expect(read(file)).not.toMatch(/○|undefined/);
  }
});

it('a browser can search from its address bar, and sends no host what is typed', () => {
  expect(read('opensearch.xml')).toContain('template="https://genkan.example/search/#q={searchTerms}"');
  expect(read('en/opensearch.xml')).toContain('/en/search/#q={searchTerms}"');
  expect(read('search/index.html')).toContain('type="application/opensearchdescription+xml"');
  expect(read('for-desks/index.html')).toContain("javascript:open('https://genkan.example/desk/#t='");
});

it('a macro a help desk imports has its number and its language, and says never to send a password', () => {
  const rows = read('macros.csv').split('\r\n');
  expect(rows[0]).toBe('id,language,title,reply');
  expect(rows.filter((row) => /^"\d{4,5}","(?:ja|en)"/.test(row))).toHaveLength(articlePages().length);
  const macros = read('macros.csv')
    .split(/\r\n(?="\d{4,5}",)/)
    .slice(1);
  expect(macros).toHaveLength(articlePages().length);
  expect(macros.filter((macro) => !/パスワードや確認コードは|passwords? or codes?/i.test(macro))).toEqual([]);
});
