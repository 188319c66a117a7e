/**
 * A signal that gives a request up after so many milliseconds. AbortSignal.timeout is younger than the oldest browsers served.
 */
export function patience(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}
