import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

export const DIST = join(process.cwd(), 'dist');

/** Every file of a folder, by its path below it, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export interface BuiltPage {
  file: string;
  /** Its address below the site, such as /symptoms/login-loop/. */
  path: string;
  html: string;
  root: HTMLElement;
}

/**
 * Every page of dist.
 * @throws Error where there is none, so that no test of every page passes without a page
 */
export function pagesOf(folder = DIST): BuiltPage[] {
  const pages = filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, path: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
    });
  if (!pages.length) throw new Error(`There is no page in ${folder}.`);
  return pages;
}

/** The pages that stay: all but those that only lead elsewhere, and the one for wrong addresses. */
export function lastingPages(): BuiltPage[] {
  return pagesOf().filter(({ path, root }) => path !== '/404.html' && !root.querySelector('main[data-forward]'));
}

/** The pages that hold an article. */
export function articlePages(): BuiltPage[] {
  return pagesOf().filter(({ root }) => root.querySelector('main[data-article]'));
}
