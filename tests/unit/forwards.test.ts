import { expect, it } from 'vitest';
import { MOST_REDIRECTS, redirectsFile } from '../../src/hosting/edge-hosts.ts';
import type { HostRules } from '../../src/hosting/rules.ts';
import { blankFor, forwardPage, isBlankForward } from '../../src/outputs/forward-page.ts';

const { to, title } = blankFor({ kind: 'short' });
const BLANK = `<title>${title} | Site</title><meta content="${title}"><a href="/kb${to}">${title}</a><a href="/kb/en${to.split('#')[0]}">`;

it('a page that leads elsewhere is filled in from the blank one, base and language left alone', () => {
  expect(forwardPage(BLANK, { to: '/symptoms/x/#step', title: 'Tea' }, 'Site')).toBe(
    '<title>Tea | Site</title><meta content="Tea"><a href="/kb/symptoms/x/#step">Tea</a><a href="/kb/en/symptoms/x/">',
  );
  expect(forwardPage(BLANK, { to: '/symptoms/x/', title: 'Tea' }, 'Site')).not.toContain('#');
});

it('no title of an article can end the element or the attribute it stands in, or be taken for a pattern', () => {
  const page = forwardPage(BLANK, { to: '/x/', title: `"<b>$& $'` }, 'Site');
  expect(page).toContain('<title>&quot;&lt;b&gt;$&amp; $&#39; | Site</title>');
  expect(page).toContain(`<meta content="&quot;<b>$&amp; $'">`);
});

it('only the blank pages themselves are blank', () => {
  expect(isBlankForward(`https://example.org/en${blankFor({ kind: 'superseded' }).from}`)).toBe(true);
  expect(isBlankForward('https://example.org/1001/')).toBe(false);
});

it('_redirects holds no more than Cloudflare Pages reads, and pages that moved before short addresses', () => {
  const short = Array.from({ length: MOST_REDIRECTS }, (_, id) => ({ from: `/${10_000 + id}/`, to: '/a/', kind: 'short' as const }));
  const linesOf = (rules: HostRules) => redirectsFile(rules).trimEnd().split('\n');
  const rules = { base: '/', policy: '' };
  expect(linesOf({ ...rules, forwards: short })).toHaveLength(MOST_REDIRECTS);
  const more = linesOf({ ...rules, forwards: [...short, { from: '/went/', to: '/a/', kind: 'moved' }] });
  expect(more).toHaveLength(MOST_REDIRECTS);
  expect(more[0]).toBe('/went/ /a/ 301');
  expect(linesOf({ ...rules, forwards: [...short.slice(1), { from: '/went/', to: '/a/', kind: 'moved' }] }).at(-1)).toBe('/went/ /a/ 301');
});
