import { folderOf, type Key, type Kind } from './kinds.ts';
import { SOURCE_LANGUAGE, type Language } from './languages.ts';

/** The path the site lives under, with a slash at both ends; from site.yaml through Astro. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- there is no env outside the build
const BASE: string = import.meta.env?.BASE_URL ?? '/';

/**
 * The address of a page inside the site.
 * @param path the page as readers of the source language have it, such as /symptoms/no-light/#change-the-bulb
 */
export function href(language: Language, path: string, base = BASE, source = SOURCE_LANGUAGE): string {
  return base.replace(/\/$/, '') + (language === source ? '' : `/${language}`) + path;
}

/** A file of the site that has no language, such as /favicon.svg. */
export function fileHref(path: string, base = BASE): string {
  return base.replace(/\/$/, '') + path;
}

/** The path of an article: symptom/no-light → /symptoms/no-light/. */
export function articlePath(key: Key): string {
  const [kind, slug] = key.split('/') as [Kind, string];
  return `/${folderOf(kind)}/${slug}/`;
}

/** The path of the page of a facet value: /device/mac/. */
export function facetPath(facet: string, value: string): string {
  return `/${facet}/${value}/`;
}
