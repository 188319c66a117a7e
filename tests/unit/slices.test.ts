import { expect, it } from 'vitest';
import { inSlices } from '../../src/browser/slices.ts';

function* work(milliseconds: number) {
  for (let step = 0; step < 3; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

it('long work lets others do something in between; short work does not wait', async () => {
  const during = async (milliseconds: number) => {
    let others = 0;
    const other = setInterval(() => others++, 1);
    const result = await inSlices(work(milliseconds));
    clearInterval(other);
    return [result, others > 0];
  };
  expect(await during(40)).toEqual(['done', true]);
  expect(await during(0)).toEqual(['done', false]);
});

it('work that fails is told to whoever waits for it', async () => {
  const failing = {
    next: () => {
      throw new Error('no');
    },
  };
  await expect(inSlices(failing)).rejects.toThrow('no');
});
