import { escapeRegExp } from './escape.ts';
import { CACHE, FOREVER, MEDIA_TYPES, securityHeaders, splitAddress, type HostRules } from './rules.ts';

/**
 * For nginx, to be included in a server block. All stands in one location, so that nothing else the server serves is touched; those
 * within have no header of their own, because such a one would lose all the others.
 */
export function nginxFile(rules: HostRules): string {
  const { base, forwards } = rules;
  const headers = securityHeaders(rules).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  const redirects = forwards.map(({ from, to }) => {
    const { path, fragment } = splitAddress(to);
    return `  location = ${from} { return 301 "${path}$is_args$args${fragment}"; }`;
  });
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    ${type} ${ending};`);
  // nginx always counts HTML among them.
  const texts = Object.values(MEDIA_TYPES)
    .filter((type) => type !== 'text/html')
    .join(' ');
  return `# Include this inside server { … }. root is the folder above the base path.
set $genkan_cache "${CACHE.short}";
location ${base} {
${headers.join('\n')}
  add_header Cache-Control $genkan_cache always;
  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${texts};
  gzip on;
  gzip_vary on;
  gzip_types ${texts};
  index index.html;
  absolute_redirect off;
  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
  location ~ "^${escapeRegExp(base)}(?:${FOREVER.join('|')})/" {
    set $genkan_cache "${CACHE.long}";
    try_files $uri =404;
  }
${redirects.join('\n')}
}
`;
}
