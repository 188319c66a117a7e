import { visit } from 'unist-util-visit';

interface HtmlNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** Marks bold text and code without a Japanese character as English, so that screen readers pronounce button names and messages. */
export function foreignWords() {
  return (tree: HtmlNode, file: { path?: string }): void => {
    if (!/[\\/]ja[\\/]/.test(file.path ?? '')) return;
    visit(tree as never, 'element', (node: HtmlNode) => {
      if (node.tagName !== 'strong' && node.tagName !== 'code') return;
      const words = textOf(node);
      if (/[A-Za-z]/.test(words) && !/[\u3040-\u30ff\u3400-\u9fff]/.test(words)) node.properties = { ...node.properties, lang: 'en' };
    });
  };
}

function textOf(node: HtmlNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
