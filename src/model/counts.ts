/** How often each of some things is among them. */
export function countsOf<Thing>(things: Iterable<Thing>): Map<Thing, number> {
  const counts = new Map<Thing, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
