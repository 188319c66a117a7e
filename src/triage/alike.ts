import { likelyAnswers, type Cause, type Table } from './table.ts';

/** Pairs of causes that nothing tells apart: their evidence and their situation are the same. */
export function alikeCauses(causes: readonly Cause[]): [string, string][] {
  const seen = new Map<string, string>();
  return causes.flatMap((cause): [string, string][] => {
    const said = JSON.stringify([sorted(cause.evidence), sorted(cause.about), sorted(cause.notFor)]);
    const other = seen.get(said);
    seen.set(said, other ?? cause.key);
    return other ? [[other, cause.key]] : [];
  });
}

/** The checks that tell no two causes apart. */
export function idleChecks({ checks, causes }: Table): string[] {
  return checks.filter(({ id }) => new Set(causes.map(({ evidence }) => said(evidence[id]))).size < 2).map(({ id }) => id);
}

/**
 * How far the answers of each two causes lie apart, the nearest first: the Bhattacharyya distance, summed over the checks (A. Bhattacharyya,
 * "On a measure of divergence between two statistical populations", 1943). 0 is the same.
 */
export function distances({ checks, causes }: Table): { pair: [string, string]; distance: number }[] {
  const between = (one: Cause, other: Cause) =>
    checks.reduce((sum, check) => {
      const likely = likelyAnswers(check, other);
      return sum - Math.log(likelyAnswers(check, one).reduce((overlap, each, at) => overlap + Math.sqrt(each * (likely[at] ?? 0)), 0));
    }, 0);
  return causes
    .flatMap((one, at) =>
      causes.slice(at + 1).map((other) => ({ pair: [one.key, other.key] as [string, string], distance: between(one, other) })),
    )
    .sort((a, b) => a.distance - b.distance);
}

function sorted(values: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(values)
    .map(([name, list]): [string, string] => [name, said(list)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function said(list: readonly string[] = []): string {
  return [...list].sort().join(' ');
}
