import { mdxTree, nodesOf, sourceOf, type MdxNode } from './mdx-tree.ts';

/** A tag as it stands in a text: from where to where it opens, and where it closes. Offsets count from 0. */
export interface PlacedTag {
  name: string;
  attributes: Record<string, string>;
  opening: { start: number; end: number };
  /** Missing where the tag has no content, as <Cite s="…" />. */
  closing?: { start: number; end: number };
}

/** < name, attributes with either kind of quote or none, over as many lines as it takes, >. */
const OPENING = /^<[^\s/>"']*(?:[^>"']|"[^"]*"|'[^']*')*>/;
const CLOSING = /<\/[^>]*>$/;

/**
 * The tags of a text, in the order in which they open. What stands in backticks is no tag.
 * @param body MDX without front matter
 * @throws UnreadableText where it does not parse; the check of content finds that first
 */
export function tagsOf(body: string): PlacedTag[] {
  return nodesOf(mdxTree(body))
    .filter(isTag)
    .map((node) => {
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
    });
}

/** Whether a node is a tag, in a line or on lines of its own. */
export function isTag(node: MdxNode): boolean {
  return node.type.startsWith('mdxJsx');
}

/** The attributes of a tag that are plain text. */
export function attributesOf({ attributes = [] }: MdxNode): Record<string, string> {
  return Object.fromEntries(attributes.flatMap(({ name, value }) => (name && typeof value === 'string' ? [[name, value]] : [])));
}

/** The facets that the tags of texts name: <For device="mac"> names device. */
export function facetsNamed(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap(tagsOf).flatMap(({ name, attributes }) => (name === 'For' ? Object.keys(attributes) : [])));
}

/** What an article writes into a step of its own: between <Step id="…"> and its end. Empty where it writes nothing. */
export function textOfStep(body: string, id: string): string {
  const step = tagsOf(body).find(({ name, attributes }) => name === 'Step' && attributes.id === id);
  return step?.closing ? body.slice(step.opening.end, step.closing.start) : '';
}

/** A text with each tag written as something else. */
export function replaceTags(body: string, opening: (tag: PlacedTag) => string, closing: (tag: PlacedTag) => string): string {
  const parts = tagsOf(body).flatMap((tag) => [
    { ...tag.opening, text: opening(tag) },
    ...(tag.closing ? [{ ...tag.closing, text: closing(tag) }] : []),
  ]);
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
