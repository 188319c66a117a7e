interface Identified {
  id: string;
}

/** The entries of each list by their id. A list that was asked once does not change any more. */
const known = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The first entry of an id in a list, or undefined. However long the list is, it is gone through once. */
export function entryOf<Entry extends Identified>(list: readonly Entry[], id: string): Entry | undefined {
  const entries = known.get(list) ?? new Map([...list].reverse().map((entry) => [entry.id, entry]));
  known.set(list, entries);
  return entries.get(id) as Entry | undefined;
}
