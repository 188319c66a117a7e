/** The hash in the name of a bundled file, such as BGXYorJX in Desk.BGXYorJX.js. */
const HASH = /(?<=[._])(?:[0-9a-f]{10,}|[\w-]{8})(?=\.(?:js|css|json|pf_\w+)$)/;

interface File {
  path: string;
  bytes: Buffer;
  /** What it holds, without the hashes in the names of its site's files. */
  plain: () => string;
}

/**
 * Says which files of two sites differ, a line for each. Files whose names differ in a hash alone are one file.
 * @param before the bytes of each file of one site, by path
 * @param now likewise of the other
 */
export function differences(before: ReadonlyMap<string, Buffer>, now: ReadonlyMap<string, Buffer>): string[] {
  const [old, fresh] = [filesOf(before), filesOf(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name) => {
    const [was, is] = [old.get(name), fresh.get(name)];
    if (!was || !is) return [was ? `only before: ${was.path}` : `only now: ${is?.path ?? name}`];
    if (was.bytes.equals(is.bytes) && was.path === is.path) return [];
    return [`${was.plain() === is.plain() ? 'only hashes in names' : 'changed'}: ${is.path}`];
  });
}

/** The files of a site, by their names without hashes. */
function filesOf(site: ReadonlyMap<string, Buffer>): Map<string, File> {
  const hashes = [...site.keys()].flatMap((path) => HASH.exec(path)?.[0] ?? []);
  const anyHash = hashes.length ? new RegExp(hashes.join('|'), 'g') : undefined;
  // As Latin letters, so that files that are no text are compared too.
  const plainly = (bytes: Buffer) => (anyHash ? bytes.toString('latin1').replace(anyHash, '*') : bytes.toString('latin1'));
  return new Map([...site].map(([path, bytes]) => [path.replace(HASH, '*'), { path, bytes, plain: () => plainly(bytes) }]));
}
