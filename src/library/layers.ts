import type { YamlText } from './front-matter.ts';

/** The folders that make a library: what is published, and what an organization lays over it. */
export const LAYERS = ['content', 'organization'] as const;

const [PUBLISHED, OWN] = LAYERS;

/** Whether a file is an organization's. */
export function isOwn(file: string): boolean {
  return file.startsWith(`${OWN}/`);
}

/**
 * Texts, drawings and mails as they count: an organization's file takes the place of the published one of the same name, and a source
 * that of the published translations too, which say something else.
 * @param files by path, such as content/steps/<language>/wait.mdx
 * @param source the language that is translated
 */
export function uppermost(files: ReadonlyMap<string, string>, source: string): [file: string, text: string][] {
  const isReplaced = (file: string) => {
    const own = OWN + file.slice(PUBLISHED.length);
    return files.has(own) || files.has(own.replace(/\/(articles|steps)\/[^/]+\//, `/$1/${source}/`));
  };
  return [...files].filter(([file]) => isOwn(file) || !/\.(?:mdx|svg|txt)$/.test(file) || !isReplaced(file));
}

/** Whether an organization's file takes the place of a published one. */
export function replacesPublished(file: string, files: ReadonlyMap<string, string>): boolean {
  return isOwn(file) && files.has(PUBLISHED + file.slice(OWN.length));
}

/** A YAML file of one layer. */
export interface LayerFile extends YamlText {
  file: string;
}

/** Files of the same name laid over one another: one set of data, where each part of it stands, and what could not be read. */
export interface Laid {
  data: unknown;
  placeOf: (path: readonly PropertyKey[]) => { file: string; line: number };
  errors: { file: string; line: number; message: string }[];
}

/** Fields that tell the entries of a list from one another. */
const KEYS = ['id', 'criterion', 'from'];

/**
 * Lays files over one another. Fields of the upper one replace those of the lower one. The entries of a list replace those with
 * the same id and are added else; a list of words inside a field is replaced as a whole, unless the lists of the file grow.
 * @param files the lowest first; at least one
 * @param grows whether words are added to a list of them
 */
export function layOver(files: readonly [LayerFile, ...LayerFile[]], grows = false): Laid {
  const [lowest, ...upper] = files;
  const errors = files.flatMap(({ file, errors }) => errors.map((error) => ({ file, ...error })));
  return upper.reduce<Laid>(
    (below, file) => ({
      data: merged(below.data, file.data, grows, true),
      placeOf: (path) => {
        const own = pathIn(file.data, below.data, path);
        return own ? { file: file.file, line: file.lineOf(own) } : below.placeOf(path);
      },
      errors,
    }),
    { data: lowest.data, placeOf: (path) => ({ file: lowest.file, line: lowest.lineOf(path) }), errors },
  );
}

function merged(below: unknown, above: unknown, grows: boolean, isWhole = false): unknown {
  if (above === undefined) return below;
  if (Array.isArray(below) && Array.isArray(above)) {
    if (!isWhole && !grows && [...(below as unknown[]), ...(above as unknown[])].every((entry) => !isObject(entry))) return above;
    const added = above.filter((entry) => counterpart(below, entry) === undefined);
    return [...(below as unknown[]).map((entry) => merged(entry, counterpart(above, entry), grows)), ...(added as unknown[])];
  }
  if (isFields(below) && isFields(above)) {
    const fields = [...new Set([...Object.keys(below), ...Object.keys(above)])];
    return Object.fromEntries(fields.map((field) => [field, merged(below[field], above[field], grows)]));
  }
  return above;
}

/** Where a path of the merged data stands in the upper file; undefined where it stands in the lower one. */
function pathIn(above: unknown, below: unknown, path: readonly PropertyKey[]): PropertyKey[] | undefined {
  const [step, ...rest] = path;
  if (above === undefined) return undefined;
  if (step === undefined) return below === undefined || !isObject(above) ? [] : undefined;
  if (Array.isArray(above) && Array.isArray(below)) {
    const list = above as unknown[];
    const entry = Number(step) < below.length ? counterpart(list, below[Number(step)]) : addedTo(below, list)[Number(step) - below.length];
    const deeper = entry === undefined ? undefined : pathIn(entry, below[Number(step)], rest);
    return deeper && [list.indexOf(entry), ...deeper];
  }
  if (below === undefined || !isFields(above) || !isFields(below)) return [...path];
  const deeper = step in above ? pathIn(above[String(step)], below[String(step)], rest) : undefined;
  return deeper && [step, ...deeper];
}

function addedTo(below: readonly unknown[], above: readonly unknown[]): unknown[] {
  return above.filter((entry) => counterpart(below, entry) === undefined);
}

/** The entry of a list that has the same key. */
function counterpart(list: readonly unknown[], entry: unknown): unknown {
  const key = KEYS.find((name) => isFields(entry) && entry[name] !== undefined);
  if (key === undefined || !isFields(entry)) return undefined;
  return list.find((other) => isFields(other) && other[key] === entry[key]);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}
