import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A tag of an article's text, with its attributes. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  line: number;
}

/** What the checks need to know of an article's text. Lines are 1-based lines of the file. */
export interface Outline {
  tags: Tag[];
  links: { to: string; line: number }[];
  bareAddresses: { text: string; line: number }[];
  /** import, export and braces: code, which articles do not hold. */
  code: { line: number }[];
  /** Text that follows the last tag of a kind, as the line of the first paragraph after it. */
  textAfter: (tag: string) => number | undefined;
}

interface MdxNode {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: MdxNode[];
  position?: { start: { line: number } };
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** MDX that cannot be read: where, and in words for the writer. */
export class UnreadableText extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/**
 * Reads the text of an article without running it.
 * @param body MDX without front matter
 * @param firstLine the line of the file on which it begins
 * @throws UnreadableText where the MDX does not parse
 */
export function outlineOf(body: string, firstLine = 1): Outline {
  const root = parse(body, firstLine);
  const outline: Outline = { tags: [], links: [], bareAddresses: [], code: [], textAfter };
  const lineOf = (node: MdxNode) => (node.position?.start.line ?? 1) + firstLine - 1;
  visit(root as never, (node: MdxNode) => {
    const line = lineOf(node);
    if (node.type.startsWith('mdxJsx')) outline.tags.push({ name: node.name ?? '', attributes: attributesOf(node), line });
    if (node.type === 'mdxjsEsm' || /^mdx(?:Flow|Text)Expression$/.test(node.type)) outline.code.push({ line });
    if ((node.type === 'link' || node.type === 'definition') && node.url) outline.links.push({ to: node.url, line });
    if (node.type === 'text') {
      for (const [text] of (node.value ?? '').matchAll(/(?:https?:\/\/|www\.)[^\s、。」)]*/g)) outline.bareAddresses.push({ text, line });
    }
    return node.type === 'link' ? 'skip' : undefined;
  });
  return outline;

  function textAfter(tag: string): number | undefined {
    const children = root.children ?? [];
    const last = children.findLastIndex((node) => node.name === tag);
    const next = last < 0 ? undefined : children[last + 1];
    return next && lineOf(next);
  }
}

function attributesOf(node: MdxNode): Record<string, string> {
  return Object.fromEntries(
    (node.attributes ?? []).map((attribute) => [attribute.name ?? '…', typeof attribute.value === 'string' ? attribute.value : '']),
  );
}

function parse(body: string, firstLine: number): MdxNode {
  try {
    return parser.parse(body) as MdxNode;
  } catch (error) {
    const { line, place, reason } = error as { line?: number; place?: { line?: number }; reason?: string };
    throw new UnreadableText((line ?? place?.line ?? 1) + firstLine - 1, inWritersWords(reason ?? String(error)));
  }
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
