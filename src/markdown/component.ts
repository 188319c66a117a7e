import { evaluate } from '@mdx-js/mdx';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { foreignWords } from './foreign-words.ts';

/** Signs by which Astro knows a component made of MDX and what renders it, as @astrojs/mdx writes them. */
const SIGNS = {
  [Symbol.for('mdx-component')]: true,
  [Symbol.for('astro.needsHeadRendering')]: true,
  [Symbol.for('astro:renderer')]: 'astro:jsx',
};

/** Of a text: the component for each tag. */
type Props = { components?: Record<string, unknown> } & Record<string, unknown>;

/**
 * Makes a component of an MDX text. Texts are read here, one after another as pages ask for them, instead of as modules of the bundle: of
 * a thousand articles a bundler holds hundred times their length in memory (docs/decisions/0019).
 * @param body MDX without front matter
 * @param words which words of it are marked as foreign
 * @throws VFileMessage where it cannot be read
 */
export async function componentOf(body: string, words: Parameters<typeof foreignWords>[0]): Promise<AstroComponentFactory> {
  const { default: text } = await evaluate(body, {
    ...{ Fragment, jsx, jsxs },
    remarkPlugins: [remarkGfm, remarkCjkFriendly],
    rehypePlugins: [[foreignWords, words]],
    elementAttributeNameCase: 'html',
  });
  // The types of MDX are those of another JSX.
  const render = text as unknown as (props: Props) => unknown;
  const Content = ({ components, ...props }: Props = {}): unknown => render({ ...props, components: { Fragment, ...components } });
  return Object.assign(Content, SIGNS) as unknown as AstroComponentFactory;
}
