import { folderOf, type Key, type Kind } from './kinds.ts';
import type { Language } from './languages.ts';

/** The path the site lives under, with a slash at both ends; from site.yaml through Astro. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- there is no env outside the build
const BASE: string = import.meta.env?.BASE_URL ?? '/';

/**
 * The address of a page inside the site.
 * @param path the page as Japanese readers have it, such as /symptoms/login-loop/#private-window
 */
export function href(language: Language, path: string, base = BASE): string {
  return base.replace(/\/$/, '') + (language === 'en' ? '/en' : '') + path;
}

/** A file of the site that has no language, such as /favicon.svg. */
export function fileHref(path: string, base = BASE): string {
  return base.replace(/\/$/, '') + path;
}

/** The path of an article: symptom/login-loop → /symptoms/login-loop/. */
export function articlePath(key: Key): string {
  const [kind, slug] = key.split('/') as [Kind, string];
  return `/${folderOf(kind)}/${slug}/`;
}

/** The path of the page of a facet value: /device/mac/. */
export function facetPath(facet: string, value: string): string {
  return `/${facet}/${value}/`;
}

/** A path of the site as it is in Japanese: without the base and without /en. */
export function neutralPath(pathname: string, base = BASE): string {
  const below = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  return below.replace(/^\/en(?=\/|$)/, '') || '/';
}
