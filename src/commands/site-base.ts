import { settingsOf } from '../library/library.ts';

/** The path the site lives under, from content/site.yaml, with a slash at both ends. */
export function siteBase(): string {
  return new URL(settingsOf(process.cwd()).site.address).pathname.replace(/\/?$/, '/');
}
