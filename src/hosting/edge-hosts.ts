import { CACHE, FOREVER, securityHeaders, type HostRules } from './rules.ts';

/** _redirects, as Netlify and Cloudflare Pages read it. Both carry the query along. */
export function redirectsFile({ forwards }: HostRules): string {
  return forwards.map(({ from, to }) => `${from} ${to} 301\n`).join('');
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
