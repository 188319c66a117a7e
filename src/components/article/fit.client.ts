import type { FacetValues } from '../../model/catalogue.ts';
import { fits } from '../../model/facets.ts';
import { FILTERED_HASH, queryOf, withQuery } from '../../model/address.ts';
import { readRequest, valuesFor, writeRequest } from '../../model/fit.ts';
import { listOf } from '../../model/i18n/list.ts';
import { firstNumbers } from '../../model/numbering.ts';
import { choices, labelsHere, main } from './labels.client.ts';

/**
 * Runs inside the page, right after the article, before anything is painted: folds what is for other readers, and leads to
 * the step an address names. Whatever happens, the article is shown.
 */
const root = document.documentElement;
const part = (name: string) => main.querySelector<HTMLElement>(`[data-part=${name}]`);

function fit(): void {
  const labels = labelsHere();
  const { search, hash, pathname } = location;
  const { chosen, others, anchor } = readRequest(search, hash, labels);
  if (!hash && anchor) history.replaceState(null, '', pathname + search.split(FILTERED_HASH)[0] + '#' + anchor);
  for (const choice of choices) choice.checked = !!chosen[choice.name]?.includes(choice.value);
  choices.find(({ checked }) => checked)?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'center' });
  if (Object.keys({ ...chosen, ...others }).length) fold(chosen, others);
  land(anchor);
}

/** Folds what is for others than those who are chosen, says so, and lets links carry the choice. */
function fold(chosen: FacetValues, others: FacetValues): void {
  const labels = labelsHere();
  const who = Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => labels[facet]?.[value] ?? value));
  const [place, line] = [part('who'), part('fitted')];
  if (place) place.textContent = listOf(root.lang, who);
  if (line) line.hidden = !who.length;
  for (const block of main.querySelectorAll<HTMLElement>('.prose div')) {
    const values = valuesFor(block.dataset);
    if (fits(values, chosen)) block.removeAttribute('hidden');
    else block.setAttribute('hidden', 'until-found');
    // For whom the text is need not be said to those who said who they are.
    const facets = Object.keys(values);
    block.toggleAttribute('data-fits', !!facets[0] && facets.every((facet) => chosen[facet]));
  }
  // Who may be forbidden a step sees what to do instead, and can ask for it.
  const mayBeForbidden = choices.some(({ checked, dataset }) => checked && 'forbids' in dataset);
  main.toggleAttribute('data-asking', mayBeForbidden);
  // What a reader opened stays open.
  if (mayBeForbidden) for (const instead of main.querySelectorAll<HTMLDetailsElement>('[data-step] details')) instead.open = true;
  const report = main.querySelector<HTMLAnchorElement>('[data-report]');
  if (report) report.href = report.href.replace(/(?:%3F.*)?$/, encodeURIComponent(queryOf(chosen, others)));
  // Whoever reads on takes the choice along.
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href^="/"]'))
    link.setAttribute('href', withQuery(link.pathname + link.hash, queryOf(chosen, others, /symptom.*/.exec(link.search)?.[0] ?? '')));
}

/** A choice folds the article at once, and stands in the address. */
function choose(): void {
  const chosen: FacetValues = {};
  for (const { name, value, checked } of choices) if (checked) (chosen[name] ??= []).push(value);
  const { others, tried } = readRequest(location.search, '', labelsHere());
  history.replaceState(null, '', location.pathname + writeRequest({ chosen, others, tried }) + location.hash);
  fold(chosen, others);
  arrange();
}

/**
 * Puts in order what depends on what is folded: the list of steps names those that are shown, and numbered lines have no gap.
 * @param unfolded what is folded counts as shown, as on paper
 */
function arrange(unfolded = false): void {
  const shown = (part: Element) => unfolded || !part.closest('[hidden]');
  for (const step of main.querySelectorAll('[data-step]')) {
    for (const link of main.querySelectorAll(`[data-list] [href="#${step.id}"]`)) (link.parentElement as HTMLElement).hidden = !shown(step);
    const lists = [...step.querySelectorAll('ol')];
    const written = lists.map((list) => ({
      start: +(list.dataset.start ??= `${list.start}`),
      length: list.children.length,
      shown: shown(list),
    }));
    firstNumbers(written).forEach((number, at) => lists[at]?.setAttribute('start', `${number}`));
  }
}

/** The step of an id, opened. A step that moved away takes the reader along. */
function openStep(anchor: string): HTMLElement | null | undefined {
  const moves = new Map(Object.entries(JSON.parse(main.dataset.moved ?? '{}') as Record<string, string>));
  const moved = moves.get(anchor);
  if (moved) location.replace(withQuery(moved, location.search));
  const target = document.getElementById(anchor);
  const fold = target?.closest('details') ?? target?.querySelector<HTMLDetailsElement>(':scope:not([data-step]) > details');
  // Not every browser opens what it is sent into: the sources, to which every citation leads, are folded.
  if (fold && !fold.open) {
    fold.open = true;
    target?.scrollIntoView();
  }
  const step = target?.closest<HTMLElement>('[data-step]');
  const folded = step?.closest('[hidden]');
  for (const block of folded ? [folded, ...folded.querySelectorAll('[data-step] [hidden]:not([data-part])')] : [])
    block.removeAttribute('hidden');
  arrange();
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
for (const choice of choices) choice.addEventListener('change', choose);
addEventListener('beforeprint', () => arrange(true));
addEventListener('afterprint', () => arrange());
