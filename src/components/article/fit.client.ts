import { fits } from '../../lib/facets.ts';
import { readRequest, valuesFor, type FitLabels } from '../../lib/fit.ts';

/**
 * Runs inside the page, right after the article, before anything is painted: folds what is for other readers, and leads to
 * the step an address names. Whatever happens, the article is shown.
 */
const root = document.documentElement;
const main = document.querySelector('main') as HTMLElement;
const part = (name: string) => main.querySelector<HTMLElement>(`[data-part=${name}]`);

function fit(): void {
  const labels = JSON.parse(main.dataset.fit ?? '{}') as FitLabels;
  const { search, hash, pathname } = location;
  const { chosen, anchor } = readRequest(search, hash, labels);
  if (!hash && anchor) history.replaceState(null, '', pathname + search.split('%23')[0] + '#' + anchor);
  for (const select of main.querySelectorAll('select')) select.value = chosen[select.name]?.[0] ?? '';
  const who = Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => labels[facet]?.[value]));
  if (who.length) {
    for (const place of main.querySelectorAll('[data-part=who]')) place.textContent = who.join(root.lang === 'ja' ? '、' : ', ');
    const line = part('fitted');
    if (line) line.hidden = false;
    for (const block of main.querySelectorAll<HTMLElement>('.prose div')) {
      if (!fits(valuesFor(block.dataset), chosen)) block.setAttribute('hidden', 'until-found');
    }
  }
  land(anchor);
}

/** Opens, marks and focuses the step that an address names. */
function land(anchor: string): void {
  const moved = (JSON.parse(main.dataset.moved ?? '{}') as Record<string, string>)[anchor];
  if (moved) {
    location.replace(moved.replace('#', location.search + '#'));
    return;
  }
  const step = [...main.querySelectorAll<HTMLElement>('[data-step]')].find(({ id }) => id === anchor);
  if (!step) return;
  const wrapper = step.closest<HTMLElement>('[hidden]');
  if (wrapper) {
    wrapper.removeAttribute('hidden');
    for (const folded of step.querySelectorAll('[hidden]')) folded.removeAttribute('hidden');
  }
  main.querySelector('[data-landed]')?.removeAttribute('data-landed');
  step.dataset.landed = '';
  const line = part('landed');
  const number = line?.querySelector('[data-part=number]');
  if (line && number) {
    number.textContent = step.querySelector('h2 span')?.textContent ?? '';
    line.hidden = false;
    step.prepend(line);
    const fitted = part('fitted');
    if (fitted && !fitted.hidden) line.append(fitted);
  }
  // The last steps of a short article could not come to the top of a tall window.
  const below = root.scrollHeight - (step.getBoundingClientRect().top + scrollY);
  if (below < innerHeight) document.body.style.paddingBottom = `${innerHeight - below}px`;
  step.scrollIntoView();
  step.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

try {
  fit();
} finally {
  delete root.dataset.fitting;
}
addEventListener('hashchange', () => land(location.hash.slice(1)));
