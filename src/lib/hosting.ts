import { escapeRegExp } from './escape.ts';
import type { Forward } from './forwarding.ts';

/** What a host should do, beyond handing out files. */
export interface HostRules {
  /** The path the site lives under, with a slash at both ends. */
  base: string;
  /** Complete paths that lead elsewhere by a real 301. */
  forwards: Pick<Forward, 'from' | 'to'>[];
  /** The policy that fits every page: the union of their policies, since a header and a page's own policy both apply. */
  policy: string;
}

/** Headers of every response. */
function headersOf({ policy }: HostRules): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

/** Folders whose files have a hash in their name and never change. */
const FOREVER = ['_astro', 'code', 'data'];
const LONG = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, must-revalidate';

/** _redirects, as Netlify and Cloudflare Pages read it. */
export function redirectsFile({ forwards }: HostRules): string {
  return forwards.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** _headers, as Netlify and Cloudflare Pages read it. */
export function headersFile(rules: HostRules): string {
  const block = (path: string, headers: [string, string][]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    block('/*', [...headersOf(rules), ['Cache-Control', SHORT]]),
    ...FOREVER.map((folder) =>
      block(`${rules.base}${folder}/*`, [
        ['! Cache-Control', ''],
        ['Cache-Control', LONG],
      ]),
    ),
  ].join('\n');
}

/** For nginx, to be included in a server block whose root is the built site. */
export function nginxFile(rules: HostRules): string {
  const headers = (cache: string) =>
    [...headersOf(rules), ['Cache-Control', cache] as const].map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
  return [
    '# include this inside server { … }; root is the folder above the base path',
    ...rules.forwards.map(
      ({ from, to }) =>
        `location = ${from} { return 301 ${to.split('#')[0]}$is_args$args${to.includes('#') ? `#${to.split('#')[1]}` : ''}; }`,
    ),
    `location ~ ^${escapeRegExp(rules.base)}(?:${FOREVER.join('|')})/ {\n${headers(LONG)}\n  try_files $uri =404;\n}`,
    `location ${rules.base} {\n${headers(SHORT)}\n  try_files $uri $uri/index.html =404;\n  error_page 404 ${rules.base}404.html;\n}`,
    '',
  ].join('\n');
}

/** For Caddy, to be imported inside a site block whose root is the built site. */
export function caddyFile(rules: HostRules): string {
  const folders = FOREVER.map((folder) => `${rules.base}${folder}/*`).join(' ');
  return [
    '# import this inside example.org { … }; root is the folder above the base path',
    'header {',
    ...headersOf(rules).map(([name, value]) => `  ${name} "${value}"`),
    '}',
    `@forever path ${folders}`,
    `header @forever Cache-Control "${LONG}"`,
    `@page not path ${folders}`,
    `header @page Cache-Control "${SHORT}"`,
    ...rules.forwards.flatMap(({ from, to }, index) => [
      `@f${index} path ${from}`,
      `redir @f${index} ${to.split('#')[0]}?{query}${to.includes('#') ? `#${to.split('#')[1]}` : ''} 301`,
    ]),
    'try_files {path} {path}/index.html',
    'file_server',
    'handle_errors 404 {',
    `  rewrite * ${rules.base}404.html`,
    '  file_server',
    '}',
    '',
  ].join('\n');
}

/**
 * One policy that allows what any of the pages' own policies allows.
 * @param policies the policies of pages, of the shape policyOf writes
 */
export function unionOfPolicies(policies: readonly string[]): string {
  const union = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split('; '))) {
    const [name = '', ...values] = directive.split(' ');
    union.set(name, new Set([...(union.get(name) ?? []), ...values]));
  }
  return [...union].map(([name, values]) => [name, ...[...values].sort()].join(' ')).join('; ');
}
