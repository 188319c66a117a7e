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
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document.contents, path));
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

function offsetOf(node: unknown, path: readonly PropertyKey[]): number {
  const start = (node as Node | null)?.range?.[0] ?? 0;
  const [key, ...rest] = path;
  if (key === undefined) return start;
  if (isSeq(node)) return offsetOf(node.items[Number(key)] ?? node, rest);
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair) return rest.length ? offsetOf(pair.value, rest) : ((pair.key as Node).range?.[0] ?? start);
  }
  return start;
}
