import { LineCounter, parseDocument, isMap, isSeq, isScalar, type Node } from 'yaml';

/** YAML that was read: the data, and where each field stands. */
export interface YamlText {
  data: unknown;
  /** 1-based line of a field in the file, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
  errors: { line: number; message: string }[];
}

/** A file of front matter and text. */
export interface FrontMatter extends YamlText {
  body: string;
  /** The line of the file on which the body begins, 1-based. */
  bodyLine: number;
}

/**
 * Reads YAML.
 * @param text the YAML
 * @param firstLine the line of the file on which it begins, 1-based
 */
export function readYaml(text: string, firstLine = 1): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  const errors = document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: `the YAML cannot be read: ${error.message}` }));
  const places = placesIn(document.contents, lineAt);
  const lineOf = (path: readonly PropertyKey[]): number => {
    const known = places.get(keyOf(path));
    if (known) return known.line;
    const parent = path.findLastIndex((_, length) => places.has(keyOf(path.slice(0, length))));
    return places.get(keyOf(path.slice(0, parent)))?.inside ?? firstLine;
  };
  if (errors.length) return { data: undefined, lineOf, errors };
  try {
    return { data: document.toJS(), lineOf, errors };
  } catch (error) {
    // An alias without its anchor, or so many that they would fill the memory.
    return {
      data: undefined,
      lineOf,
      errors: [{ line: firstLine, message: `the YAML cannot be read: ${(error as Error).message}. Put text with * or & into quotes` }],
    };
  }
}

/** Splits a file at its two lines of three hyphens and reads what stands between them. Without them, undefined. */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  return {
    ...readYaml(match[1] ?? '', 2),
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** Where a field begins, and where what it holds does. */
interface Place {
  line: number;
  inside: number;
}

/** Where every field of a document stands, by its path. The document itself is forgotten: those of a thousand articles fill the memory. */
function placesIn(document: Node | null, lineAt: (offset: number) => number): Map<string, Place> {
  const places = new Map<string, Place>();
  const add = (node: unknown, path: readonly PropertyKey[], key = node): void => {
    const inside = startOf(node) ?? startOf(key) ?? 0;
    places.set(keyOf(path), { line: lineAt(startOf(key) ?? inside), inside: lineAt(inside) });
    if (isSeq(node)) for (const [index, item] of node.items.entries()) add(item, [...path, index]);
    if (isMap(node)) for (const { key, value } of node.items) if (isScalar(key)) add(value, [...path, String(key.value)], key);
  };
  add(document, []);
  return places;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n');
}
