import { element } from '../../browser/element.ts';
import { stepTitle } from '../../browser/step-title.ts';
import { patience } from '../../browser/patience.ts';
import type { FacetValues } from '../../model/catalogue.ts';
import { fits } from '../../model/facets.ts';
import { valuesFor } from '../../model/fit.ts';

/** After so many milliseconds the steps are no longer waited for: the link to the article is there. */
const PATIENCE = 10_000;

/**
 * Lists the steps of an article that fit a situation, as links. They are read from the article itself, which the reader opens next, and
 * which is there without a network where it was saved. Where it cannot be had, the list stays empty.
 * @param address of the article, with the query that fits it
 */
export async function showSteps(place: HTMLElement, address: string, chosen: FacetValues): Promise<void> {
  place.dataset.of = address;
  try {
    const response = await fetch(address, { signal: patience(PATIENCE) });
    const html = await response.text();
    // Of the page only what is read: its styles would be counted as styles of this one, which its policy forbids.
    const page = new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
    const steps = [...page.querySelectorAll<HTMLElement>('[data-step]')].filter(({ parentElement }) =>
      fits(valuesFor(parentElement?.dataset ?? {}), chosen),
    );
    // Meanwhile another cause may have come first.
    if (place.dataset.of !== address) return;
    place.replaceChildren(
      ...steps.map((step) => {
        const title = stepTitle(step) ?? step.id;
        const minutes = step.querySelector('h2 + span')?.textContent ?? '';
        const link = element('a', { href: `${address}#${step.id}` }, title);
        return element('li', { class: 'py-1' }, link, ' ', element('span', { class: 'text-small text-muted' }, minutes));
      }),
    );
  } catch {
    // The link to the article is there.
  }
}
