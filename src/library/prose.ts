import type { Entry } from './read.ts';

/** Fields of the front matter that are read by readers. Aliases are left out: they are what people really type. */
const READ = ['title', 'summary', 'drawing', 'avoid', 'meanwhile', 'meaning', 'question'];

/** A text that readers read, and where it stands in the front matter. */
interface Words {
  path: PropertyKey[];
  text: string;
}

/**
 * The sentences and names of a front matter that readers read.
 * @param data the fields of an article, a shared step or a translation
 */
export function wordsOf(data: unknown, path: PropertyKey[] = []): Words[] {
  if (typeof data === 'string') return isRead(path) ? [{ path, text: data }] : [];
  const items = Array.isArray(data) ? [...data.entries()] : Object.entries(data ?? {});
  return items.flatMap(([key, item]) => wordsOf(item, [...path, key]));
}

/** A translation holds the titles of its steps by step id. */
function isRead(path: PropertyKey[]): boolean {
  const field = path.findLast((key) => typeof key === 'string');
  return READ.includes(String(field)) || (path.length === 2 && path[0] === 'steps');
}

/** All that an article or a shared step says to its readers, with the lines; code and addresses are not said. */
export function proseOf({ data, lineOf, outline }: Entry<unknown>): { text: string; line: number; field?: string }[] {
  return [...wordsOf(data).map(({ path, text }) => ({ text, line: lineOf(path), field: path.join('.') })), ...outline.texts];
}
