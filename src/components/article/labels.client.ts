import type { FitLabels } from '../../lib/fit.ts';

/** The article. */
export const main = document.querySelector('main') as HTMLElement;

/** What the article can be fitted to, as its panel offers it. The first choice of each facet is any. */
export function labelsHere(): FitLabels {
  return Object.fromEntries(
    [...main.querySelectorAll('select')].map(({ name, options }) => [
      name,
      Object.fromEntries([...options].slice(1).map(({ value, text }) => [value, text])),
    ]),
  );
}
