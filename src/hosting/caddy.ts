import { CACHE, FOREVER, MEDIA_TYPES, securityHeaders, splitAddress, type HostRules } from './rules.ts';

/** For Caddy 2.6 and later, to be imported inside a site block whose root is set. */
export function caddyFile(rules: HostRules): string {
  const { base, forwards } = rules;
  const forever = FOREVER.map((folder) => `${base}${folder}/*`).join(' ');
  const headers = securityHeaders(rules).map(([name, value]) => `    ${name} "${value}"`);
  const types = Object.entries(MEDIA_TYPES)
    .filter(([ending]) => ending !== 'html')
    .map(([ending, type]) => `  @${ending} path *.${ending}\n  header @${ending} Content-Type "${type}; charset=utf-8"`);
  const redirects = forwards.map(({ from, to }) => {
    const { path, fragment } = splitAddress(to);
    return `    ${from} "${path}" "${fragment}"`;
  });
  return `# Import this inside example.org { … }. root is the folder above the base path.
handle ${base}* {
  header {
${headers.join('\n')}
  }
  @forever path ${forever}
  header @forever Cache-Control "${CACHE.long}"
  @changing not path ${forever}
  header @changing Cache-Control "${CACHE.short}"
${types.join('\n')}
  map {path} {genkan_to} {genkan_fragment} {
${redirects.join('\n')}
  }
  map {query} {genkan_query} {
    ~.+ "?\${0}"
    default ""
  }
  @forward path ${forwards.map(({ from }) => from).join(' ')}
  redir @forward {genkan_to}{genkan_query}{genkan_fragment} 301
  # Caddy's own redirect to a folder loses the query.
  @folder {
    not path */ //*
    file {path}/index.html
  }
  redir @folder {path}/{genkan_query} 301
  encode gzip
  file_server
}
handle_errors {
  handle ${base}* {
    header Cache-Control "${CACHE.short}"
    header Content-Type "text/html; charset=utf-8"
    rewrite * ${base}404.html
    file_server
  }
}
`;
}
