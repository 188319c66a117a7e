import { settings } from '../data/settings.ts';

/** The path the site lives under, from content/site.yaml, with a slash at both ends. */
export function siteBase(): string {
  return new URL(settings.site.address).pathname.replace(/\/?$/, '/');
}
