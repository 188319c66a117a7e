/** Longer titles are cut in lists of results, and the name of the site with them. */
const LONGEST = 64;

/** The title of a page as browsers and search engines show it: with the name of the site where there is room for it. */
export function pageTitle(title: string, siteName: string): string {
  const named = `${title} | ${siteName}`;
  if (named.length <= LONGEST) return named;
  return title.length <= LONGEST ? title : `${title.slice(0, LONGEST - 1)}…`;
}
