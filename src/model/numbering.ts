/** A numbered list as it was written: its first number, how many lines it has, and whether its reader sees it. */
export interface NumberedList {
  start: number;
  length: number;
  shown: boolean;
}

/**
 * The first numbers of the lists of a step when some are folded. A list goes on from the last line seen of those it was written
 * to go on from; lists for different readers that begin with the same number still do.
 * @param lists in the order of the text
 */
export function firstNumbers(lists: readonly NumberedList[]): number[] {
  /** The last numbers of the lists seen, by the last numbers they were written with. */
  const ends = [0];
  return lists.map(({ start, length, shown }) => {
    const before = Math.max(...ends.slice(0, start).flat());
    if (shown) ends[start + length - 1] = before + length;
    return before + 1;
  });
}
