interface Identified {
  id: string;
  language?: string;
}

/** The entries of each list by their id, and by language and id. A list that was asked once does not change any more. */
const known = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/**
 * The first entry of an id in a list, or undefined. However long the list is, it is gone through once.
 * @param language which of several translations; left out, any
 */
export function entryOf<Entry extends Identified>(list: readonly Entry[], id: string, language = ''): Entry | undefined {
  const entries = known.get(list) ?? entriesOf(list);
  known.set(list, entries);
  return entries.get(`${language} ${id}`) as Entry | undefined;
}

function entriesOf(list: readonly Identified[]): ReadonlyMap<string, Identified> {
  const entries = new Map<string, Identified>();
  for (const entry of [...list].reverse()) entries.set(` ${entry.id}`, entry).set(`${entry.language ?? ''} ${entry.id}`, entry);
  return entries;
}
