import { fits } from '../../lib/facets.ts';
import { readRequest, valuesFor, withQuery, type FitLabels } from '../../lib/fit.ts';

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

/** The step of an id, opened. A step that moved away takes the reader along. */
function openStep(anchor: string): HTMLElement | undefined {
  const moves = new Map(Object.entries(JSON.parse(main.dataset.moved ?? '{}') as Record<string, string>));
  const moved = moves.get(anchor);
  if (moved) location.replace(withQuery(moved, location.search));
  const step = [...main.querySelectorAll<HTMLElement>('[data-step]')].find(({ id }) => id === anchor);
  const folded = step?.closest('[hidden]');
  for (const block of folded ? [folded, ...folded.querySelectorAll('[data-step] [hidden]:not([data-part])')] : [])
    block.removeAttribute('hidden');
  main.querySelector('[data-landed]')?.removeAttribute('data-landed');
  if (step) step.dataset.landed = '';
  return step;
}

/** Brings a step to the top of the window, for the eyes and for screen readers. */
function goTo(step: HTMLElement): void {
  // The last steps of a short article could not come to the top of a tall window.
  const below = root.scrollHeight - (step.getBoundingClientRect().top + scrollY);
  if (below < innerHeight) document.body.style.paddingBottom = `${innerHeight - below}px`;
  step.scrollIntoView();
  step.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Leads to the step that an address names, and says that a link led there. */
function land(anchor: string): void {
  const step = openStep(anchor);
  const line = part('landed');
  const number = line?.querySelector('[data-part=number]');
  if (step && line && number) {
    number.textContent = step.querySelector('h2 span')?.textContent ?? '';
    line.hidden = false;
    step.prepend(line);
    const fitted = part('fitted');
    if (fitted && !fitted.hidden) line.append(fitted);
  }
  delete root.dataset.fitting;
  if (!step) return;
  goTo(step);
  // The browser goes to the fragment too, and takes the focus away again before the page is loaded.
  addEventListener('load', () => goTo(step));
}

try {
  fit();
} finally {
  delete root.dataset.fitting;
}
addEventListener('hashchange', () => {
  const step = openStep(location.hash.slice(1));
  if (step) goTo(step);
});
