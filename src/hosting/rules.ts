import type { Forward } from '../model/forwarding.ts';

/** What a host should do, beyond handing out files. */
export interface HostRules {
  /** The path the site lives under, with a slash at both ends. */
  base: string;
  /** Complete paths that lead elsewhere by a real 301. */
  forwards: Pick<Forward, 'from' | 'to' | 'kind'>[];
  /** The policy that fits every page: the union of their policies, since a header and a page's own policy both apply. */
  policy: string;
}

/** Folders whose files have a hash in their name and never change. */
export const FOREVER = ['_astro', 'code', 'data'];

/** How long a file may be kept: those of FOREVER, and all others. */
export const CACHE = { long: 'public, max-age=31536000, immutable', short: 'public, max-age=300, must-revalidate' };

/** The media types of the site's files by their ending, so that no host need know them. */
export const MEDIA_TYPES: Record<string, string> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  xml: 'application/xml',
};

/** The security headers of every response. None of their values holds a double quote. */
export function securityHeaders({ policy }: HostRules): [name: string, value: string][] {
  return [
    ['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
  ];
}

/** An address as path and fragment; the query goes between them. The fragment has its #, or is empty. */
export function splitAddress(address: string): { path: string; fragment: string } {
  const [path = '', anchor] = address.split('#');
  return { path, fragment: anchor ? `#${anchor}` : '' };
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
