import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A part of an MDX text. Lines and columns are 1-based, offsets count from 0. */
export interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  title?: string | null;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number; offset: number }; end: { line: number; offset: number } };
}

/** As the build reads it: with the tables and footnotes of GitHub, in which the same signs can mean something else. */
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** MDX that cannot be read: where, and in words for the writer. */
export class UnreadableText extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads MDX without running it.
 * @param body MDX without front matter
 * @param firstLine the line of the file on which it begins, for the error
 * @throws UnreadableText where it does not parse, or a code block has no end
 */
export function mdxTree(body: string, firstLine = 1): MdxNode {
  try {
    const root = parser.parse(body) as MdxNode;
    const fence = nodesOf(root).find((node) => node.type === 'code' && isOpen(sourceOf(node, body)));
    if (fence) throw new UnreadableText((fence.position?.start.line ?? 1) + firstLine - 1, OPEN_FENCE);
    return root;
  } catch (error) {
    if (error instanceof UnreadableText) throw error;
    const fence = openFence(body);
    if (fence !== undefined) throw new UnreadableText(fence + firstLine - 1, OPEN_FENCE);
    const { line, place, reason } = error as { line?: number; place?: { line?: number }; reason?: string };
    throw new UnreadableText((line ?? place?.line ?? 1) + firstLine - 1, inWritersWords(reason ?? String(error)));
  }
}

/** A node and all below it, in the order of the text. */
export function nodesOf(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

/** The text a node was read from. */
export function sourceOf({ position }: MdxNode, body: string): string {
  return position ? body.slice(position.start.offset, position.end.offset) : '';
}

const OPEN_FENCE = 'a code block begins here and does not end. Put as many ` or ~ as here on a line of their own where it ends';

/** Whether the source of a code block lacks its last line. */
function isOpen(source: string): boolean {
  const lines = source.split(/\r\n?|\n/);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[1];
  return fence !== undefined && (lines.length < 2 || !closes(lines.at(-1) ?? '', fence));
}

/** The line of the last fence that opens a code block and finds no end. Only for a text that does not parse. */
function openFence(body: string): number | undefined {
  let open: { fence: string; line: number } | undefined;
  for (const [index, line] of body.split(/\r\n?|\n/).entries()) {
    const fence = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (!open && fence) open = { fence, line: index + 1 };
    else if (open && closes(line, open.fence)) open = undefined;
  }
  return open?.line;
}

function closes(line: string, fence: string): boolean {
  const end = line.replace(/^[\s>]+/, '').trimEnd();
  return end.length >= fence.length && [...end].every((sign) => sign === fence[0]);
}

/** The messages of the MDX parser, for somebody who writes articles. */
function inWritersWords(reason: string): string {
  const tag = /tag for `<(\w*)/.exec(reason)?.[1];
  if (/closing tag/i.test(reason))
    return `<${tag ?? '…'}> is opened but not closed, or closed in another place. Put </${tag ?? '…'}> on a line of its own`;
  if (/acorn|expression|`\}`/i.test(reason)) return 'a brace { begins code in MDX. Put the text with the brace into backticks';
  if (/before name|in name|in attribute|closing slash/i.test(reason)) {
    return 'a < begins a tag in MDX, and this one cannot be read. Put the text with the < into backticks, or mend the tag';
  }
  return `the text cannot be read as MDX: ${reason}`;
}
