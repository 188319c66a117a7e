import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withPolicy } from '../../src/integrations/security-policy.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('base64');
const page = (body: string) => withPolicy(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);

it('the policy stands first, names inline style and script by hash, and allows nothing else', () => {
  const html = page('<style>p{}</style><script type="module">let a;</script>');
  expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"');
  expect(html).toContain(`style-src 'self' 'sha256-${hash('p{}')}'`);
  expect(html).toContain(`script-src 'self' 'sha256-${hash('let a;')}'`);
  expect(html).toContain(`default-src 'none'; script-src 'self' 'sha256-${hash('let a;')}';`);
  expect(html).not.toContain('unsafe');
});

it('data in the page needs no hash, and WebAssembly is allowed only where it is asked for', () => {
  expect(page('<script type="application/ld+json">{}</script>')).toContain("script-src 'self';");
  expect(page('<x data-needs-wasm></x>')).toContain("'wasm-unsafe-eval'");
});
