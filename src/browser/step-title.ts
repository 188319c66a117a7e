/** The title of a step of an article, without its number; undefined where it is none. */
export function stepTitle(step: Element | null): string | undefined {
  const heading = step?.querySelector('h2');
  return heading?.textContent.slice(heading.firstElementChild?.textContent.length).trim();
}
