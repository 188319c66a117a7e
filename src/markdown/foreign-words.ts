import { visit } from 'unist-util-visit';

interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

interface Options {
  /** The language of the product's screens. */
  screens: string;
  /** The language of the text, and the scripts it is written in. */
  language: string;
  scripts: readonly string[];
}

/**
 * Marks bold text and code without a letter of its text's own scripts as the language of the product's screens, so that screen
 * readers pronounce names of buttons and messages. Texts in languages that share a script with it are left as they are.
 */
export function foreignWords({ screens, language, scripts }: Options) {
  const isOwn = new RegExp(scripts.map((script) => `\\p{Script=${script}}`).join('|'), 'u');
  return (tree: HtmlNode): void => {
    if (language === screens) return;
    visit(tree as never, 'element', (node: HtmlNode) => {
      if (node.tagName !== 'strong' && node.tagName !== 'code') return;
      const words = textOf(node);
      if (/\p{L}/u.test(words) && !isOwn.test(words)) node.properties = { ...node.properties, lang: screens };
    });
  };
}

function textOf(node: HtmlNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
