import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes a Content-Security-Policy into every page once it is built: inline style and script by hash, nothing from elsewhere.
 * Own work because Astro's puts its tag after what it should govern and leaves is:inline scripts out.
 * @param policies where each policy is told to whoever asks later
 */
export function securityPolicy(policies: Set<string>): AstroIntegration {
  return {
    name: 'security-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))) {
          const path = join(fileURLToPath(dir), file);
          const html = readFileSync(path, 'utf8');
          const policy = policyOf(html);
          policies.add(policy);
          writeFileSync(path, withPolicy(html, policy));
        }
      },
    },
  };
}

/** A page with its policy as the first thing after its character set. */
export function withPolicy(html: string, policy = policyOf(html)): string {
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + tag);
}

/** The strictest policy under which a page still works. WebAssembly only where the page asks for it by data-needs-wasm. */
function policyOf(html: string): string {
  const styles = hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const scripts = hashesOf(html, /<script(?![^>]*(?:\bsrc=|ld\+json|application\/json))[^>]*>([\s\S]*?)<\/script>/g);
  const wasm = html.includes('data-needs-wasm') ? " 'wasm-unsafe-eval'" : '';
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}${wasm}`,
    `style-src 'self'${styles}`,
    "img-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

function hashesOf(html: string, pattern: RegExp): string {
  const hashes = [...html.matchAll(pattern)].map(
    ([, content]) =>
      `'sha256-${createHash('sha256')
        .update(content ?? '')
        .digest('base64')}'`,
  );
  return [...new Set(hashes)].map((hash) => ` ${hash}`).join('');
}
