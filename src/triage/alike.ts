import type { Cause, Table } from './table.ts';

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

function sorted(values: Readonly<Record<string, readonly string[]>>): [string, string][] {
  return Object.entries(values)
    .map(([name, list]): [string, string] => [name, said(list)])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function said(list: readonly string[] = []): string {
  return [...list].sort().join(' ');
}
