/** The title of a step of an article, without its number; undefined where it is none. */
export function stepTitle(step: Element | null): string | undefined {
  return step?.querySelector('h2')?.textContent.replace(/^\d+\s/, '');
}
