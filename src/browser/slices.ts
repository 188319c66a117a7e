/** After so many milliseconds of work the page may answer: what is typed meanwhile must not wait longer than anybody notices. */
const SLICE = 30;

/** Does work to its end, step by step, and lets the page answer in between. */
export async function inSlices<Result>(work: Iterator<unknown, Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < end);
    await breath();
  }
}

/** Once the page has done what it was asked to. A timer would be held up in a tab that nobody looks at. */
function breath(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}
