import { hiddenCharacter } from './characters.ts';
import { nodesOf, type MdxNode } from '../model/mdx/mdx-tree.ts';
import { attributesOf, isTag } from '../model/mdx/tags.ts';

/** A tag of an article's text, with its attributes. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** Attributes that are not plain text, as far as they have a name: code in braces, or no value. */
  odd: string[];
  line: number;
  /** The names of the tags that stand in it. */
  holds: string[];
  /** What it says, without its tags and without code. */
  says: string;
}

/** What the checks need to know of an article's text. Lines are 1-based lines of the file. */
export interface Outline {
  tags: Tag[];
  /** What readers read, piece by piece: neither code nor addresses. */
  texts: { text: string; line: number }[];
  links: { to: string; line: number }[];
  bareAddresses: { text: string; line: number }[];
  /** Pictures of Markdown, which the page does not show. */
  pictures: { line: number }[];
  /** Characters nobody sees, written as &#x202e; or as they are. */
  hidden: { character: string; line: number }[];
  /** import, export and braces: code, which articles do not hold. */
  code: { line: number }[];
  /** Where text follows the last tag of a kind: the line of the first paragraph after it, by the name of the tag. */
  textAfter: Readonly<Record<string, number | undefined>>;
}

/**
 * What the checks need to know of a text.
 * @param root its tree
 * @param body what the tree was read from
 * @param firstLine the line of the file on which it begins
 */
export function outlineOf(root: MdxNode, body: string, firstLine = 1): Outline {
  const nodes = nodesOf(root);
  const lineOf = (node: MdxNode) => (node.position?.start.line ?? 1) + firstLine - 1;
  const linesOf = (nodes: MdxNode[]) => nodes.map((node) => ({ line: lineOf(node) }));
  /** A link of Markdown begins with a bracket; GitHub's reader makes links of bare addresses too. */
  const isBare = ({ type, position }: MdxNode) => type === 'link' && body[position?.start.offset ?? -1] !== '[';
  const links = nodes.filter((node) => (node.type === 'link' || node.type === 'definition') && !isBare(node));
  return {
    tags: nodes.filter(isTag).map((node) => ({
      name: node.name ?? '',
      attributes: attributesOf(node),
      odd: oddAttributes(node),
      line: lineOf(node),
      ...insideOf(node),
    })),
    texts: nodes.filter(({ type }) => type === 'text').map((node) => ({ text: node.value ?? '', line: lineOf(node) })),
    links: links.map((node) => ({ to: node.url ?? '', line: lineOf(node) })),
    bareAddresses: nodes
      .filter((node) => isBare(node) && !node.url?.startsWith('mailto:'))
      .map((node) => ({ text: node.children?.[0]?.value ?? node.url ?? '', line: lineOf(node) })),
    pictures: linesOf(nodes.filter(({ type }) => type === 'image' || type === 'imageReference')),
    hidden: nodes.flatMap((node) =>
      wordsIn(node).flatMap((text) => {
        const found = hiddenCharacter(text);
        return found ? [{ character: found.name, line: lineOf(node) }] : [];
      }),
    ),
    code: linesOf(nodes.filter(({ type }) => type === 'mdxjsEsm' || /^mdx(?:Flow|Text)Expression$/.test(type))),
    textAfter: Object.fromEntries(
      (root.children ?? []).flatMap((node, place, all) => {
        const next = all[place + 1];
        return node.name ? [[node.name, next && lineOf(next)] as const] : [];
      }),
    ),
  };
}

function insideOf(tag: MdxNode): { holds: string[]; says: string } {
  const [, ...inside] = nodesOf(tag);
  const texts = inside.filter(({ type }) => type === 'text');
  return { holds: inside.filter(isTag).map(({ name }) => name ?? ''), says: texts.map(({ value }) => value ?? '').join('') };
}

function oddAttributes({ attributes = [] }: MdxNode): string[] {
  return attributes.filter(({ name, value }) => !name || typeof value !== 'string').map(({ name }) => name ?? '{…}');
}

/** Every text of a node that a reader meets, or that a page is made from. */
function wordsIn(node: MdxNode): string[] {
  return [node.value, node.url, node.title, ...Object.values(attributesOf(node))].filter((text) => typeof text === 'string');
}

/** The ids of the sources a text cites, one for each time it does. */
export function citationsOf({ tags }: Outline): string[] {
  return tags.flatMap(({ name, attributes }) => (name === 'Cite' ? (attributes.s ?? '').split(' ') : []));
}
