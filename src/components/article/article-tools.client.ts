import { readRequest, writeRequest } from '../../model/fit.ts';
import { labelsHere, main, titleOfStep } from './labels.client.ts';

/**
 * Ticks and copying. Ticks live in the address, so that a reload or a trip to the settings keeps them and a help desk sees
 * them. What copying needs is loaded when somebody copies.
 */
const ticks = [...main.querySelectorAll<HTMLInputElement>('[data-tried]')];
const stepOf = (element: Element) => element.closest<HTMLElement>('[data-step]')?.dataset.step ?? '';
// Each tells its step, for those who do not see beside which it stands.
for (const control of main.querySelectorAll('[data-step] :is([data-tried], [data-copy])')) {
  const label = (control.textContent || control.parentElement?.textContent || '').trim();
  control.setAttribute('aria-label', `${label}: ${titleOfStep(stepOf(control))}`);
}
const request = () => readRequest(location.search, location.hash, labelsHere());

function showTicks(): void {
  const { tried } = request();
  for (const tick of ticks) tick.checked = tried.includes(stepOf(tick));
}

main.addEventListener('change', ({ target }) => {
  if (!ticks.includes(target as HTMLInputElement)) return;
  const tried = ticks.filter(({ checked }) => checked).map(stepOf);
  history.replaceState(null, '', location.pathname + writeRequest({ ...request(), tried }) + location.hash);
});

main.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy], [data-note], [data-ask]');
  if (!button) return;
  const { chosen, tried } = request();
  const loading = import(/* @vite-ignore */ main.dataset.copies ?? '') as Promise<typeof import('./copy.client.ts')>;
  void loading.then(({ offerCopies }) => offerCopies(button, main, { chosen, tried, step: stepOf(button) }));
});

addEventListener('beforeprint', () => main.querySelectorAll('details').forEach((details) => details.setAttribute('open', '')));
addEventListener('pageshow', showTicks);
showTicks();
