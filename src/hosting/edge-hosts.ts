import { CACHE, FOREVER, securityHeaders, type HostRules } from './rules.ts';

/** Cloudflare Pages reads no more than so many lines of _redirects. */
export const MOST_REDIRECTS = 2000;

/**
 * _redirects, as Netlify and Cloudflare Pages read it. Both carry the query along. Where there are too many, those of pages that moved
 * come first, which search engines may still hold; what is left out has a page that leads on.
 */
export function redirectsFile({ forwards }: HostRules): string {
  const moved = forwards.filter(({ kind }) => kind === 'moved');
  const ordered = forwards.length > MOST_REDIRECTS ? [...moved, ...forwards.filter(({ kind }) => kind !== 'moved')] : forwards;
  return ordered
    .slice(0, MOST_REDIRECTS)
    .map(({ from, to }) => `${from} ${to} 301\n`)
    .join('');
}

/**
 * _headers, as Netlify and Cloudflare Pages read it. Where blocks overlap, the one host joins values and the other does not; so no
 * header stands in two of them. Pages need no Cache-Control: both hosts have them asked for anew.
 */
export function headersFile(rules: HostRules): string {
  const block = (path: string, headers: [string, string][]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    block('/*', securityHeaders(rules)),
    ...FOREVER.map((folder) => block(`${rules.base}${folder}/*`, [['Cache-Control', CACHE.long]])),
  ].join('\n');
}
