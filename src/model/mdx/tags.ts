import { nodesOf, sourceOf, type MdxNode } from './mdx-tree.ts';

interface Span {
  start: number;
  end: number;
}

/** A tag as it stands in a text: from where to where it opens, and where it closes. Offsets count from 0. */
export interface PlacedTag {
  name: string;
  attributes: Record<string, string>;
  opening: Span;
  /** Missing where the tag has no content, as <Cite s="…" />. */
  closing?: Span;
}

/** A text as its tree tells it, read once: what pages, twins, desk and search ask of it. */
export interface MdxText {
  /** As the writer wrote it, without front matter. */
  body: string;
  /** In the order in which they open. What stands in backticks is no tag. */
  tags: PlacedTag[];
  /** Where the addresses of links to pages of this site stand. */
  links: Span[];
  /** What a reader reads, without signs and tags. */
  words: string;
}

/** < name, attributes with either kind of quote or none, over as many lines as it takes, >. */
const OPENING = /^<[^\s/>"']*(?:[^>"']|"[^"]*"|'[^']*')*>/;
const CLOSING = /<\/[^>]*>$/;

/**
 * What a text holds.
 * @param root its tree
 * @param body what the tree was read from
 */
export function textOfTree(root: MdxNode, body: string): MdxText {
  const nodes = nodesOf(root);
  return {
    body,
    tags: nodes.filter(isTag).map((node) => placed(node, body)),
    links: nodes.filter(({ type, url }) => type === 'link' && url?.startsWith('/')).map((node) => addressOf(node, body)),
    words: nodes.flatMap(({ type, value }) => (value && /^(?:text|inlineCode|code)$/.test(type) ? [value] : [])).join(' '),
  };
}

function placed(node: MdxNode, body: string): PlacedTag {
  const source = sourceOf(node, body);
  const start = node.position?.start.offset ?? 0;
  const length = OPENING.exec(source)?.[0].length ?? source.length;
  const close = source.length > length ? CLOSING.exec(source) : null;
  return {
    name: node.name ?? '',
    attributes: attributesOf(node),
    opening: { start, end: start + length },
    ...(close && { closing: { start: start + close.index, end: start + source.length } }),
  };
}

/** The address of a link is the last that stands in its source. */
function addressOf(node: MdxNode, body: string): Span {
  const { url = '' } = node;
  const start = (node.position?.start.offset ?? 0) + sourceOf(node, body).lastIndexOf(url);
  return { start, end: start + url.length };
}

/** Whether a node is a tag, in a line or on lines of its own. */
export function isTag(node: MdxNode): boolean {
  return node.type.startsWith('mdxJsx');
}

/** The attributes of a tag that are plain text. */
export function attributesOf({ attributes = [] }: MdxNode): Record<string, string> {
  return Object.fromEntries(attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])));
}

/** The facet values that tags name: <For device="mac ios"> names two. */
export function valuesNamed(tags: readonly Pick<PlacedTag, 'name' | 'attributes'>[]): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  for (const { name, attributes } of tags) {
    if (name !== 'For') continue;
    for (const [facet, values] of Object.entries(attributes))
      named[facet] = [...new Set([...(named[facet] ?? []), ...values.split(/\s+/)])];
  }
  return named;
}

/** The tags that an article puts into a step of its own: between <Step id="…"> and its end. */
export function tagsOfStep(tags: readonly PlacedTag[], id: string): PlacedTag[] {
  const { opening, closing } = tags.find(({ name, attributes }) => name === 'Step' && attributes.id === id) ?? {};
  return opening && closing ? tags.filter(({ opening: { start } }) => start >= opening.end && start < closing.start) : [];
}

/** How the parts of a text that are not plain Markdown are written as something else. */
export interface Rewriting {
  opening: (tag: PlacedTag) => string;
  closing: (tag: PlacedTag) => string;
  /** The address of a link to a page of this site. */
  link: (address: string) => string;
}

/** A text with each tag and each link of this site written as something else. */
export function rewritten({ body, tags, links }: MdxText, { opening, closing, link }: Rewriting): string {
  const parts = [
    ...tags.flatMap((tag) => [{ ...tag.opening, text: opening(tag) }, ...(tag.closing ? [{ ...tag.closing, text: closing(tag) }] : [])]),
    ...links.map((span) => ({ ...span, text: link(body.slice(span.start, span.end)) })),
  ];
  let done = 0;
  const written = parts
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, text }) => {
      const before = body.slice(done, start);
      done = end;
      return before + text;
    });
  return written.join('') + body.slice(done);
}
