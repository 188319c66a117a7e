import { stepTitle } from '../../browser/step-title.ts';
import type { FitLabels } from '../../model/fit.ts';

/** The article. */
export const main = document.querySelector('main') as HTMLElement;

/** The choices of the reader's situation that change this article. */
export const choices = [...main.querySelectorAll<HTMLInputElement>('[data-part=situation] input')];

/** The title of a step, without its number. */
export function titleOfStep(id: string): string {
  return stepTitle(document.getElementById(id)) ?? id;
}

/** What the article can be fitted to, as its choices say. */
export function labelsHere(): FitLabels {
  const labels: FitLabels = {};
  for (const { name, value, parentElement } of choices) (labels[name] ??= {})[value] = parentElement?.textContent.trim() ?? value;
  return labels;
}
