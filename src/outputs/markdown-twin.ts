import type { Facet } from '../model/schemas/facets.ts';
import type { Product } from '../model/schemas/product.ts';
import type { Source } from '../model/schemas/source.ts';
import type { Article } from '../model/catalogue.ts';
import { rewritten, type MdxText } from '../model/mdx/tags.ts';
import { text } from '../model/i18n/text.ts';
import { articlePath, href } from '../model/links.ts';
import { readersOf, titleOfKind } from '../model/readers.ts';
import { addressOf } from '../model/sources.ts';

/** What an article's Markdown is made from. */
export interface TwinInput {
  article: Article;
  /** The text as the writer wrote it. */
  text: MdxText;
  /** The text of a shared step. */
  sharedText: (id: string) => MdxText;
  facets: readonly Facet[];
  sources: readonly Source[];
  product: Pick<Product, 'sourceKinds'>;
  origin: string;
}

/** HTML that Markdown has signs for. */
const SIGNS: Record<string, [before: string, after: string]> = {
  b: ['**', '**'],
  strong: ['**', '**'],
  i: ['*', '*'],
  em: ['*', '*'],
  code: ['`', '`'],
  br: ['\\\n', ''],
};

/** An article as plain Markdown: the tags of the writer become headings and labels, links are complete addresses. */
export function markdownTwin(input: TwinInput): string {
  const { article, sources, product, origin } = input;
  const { language, textLanguage } = article;
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')] : [];
  const cited = article.sources.flatMap((id, index) => {
    const source = sources.find((known) => known.id === id);
    if (!source) return [];
    const address = addressOf(source, language);
    const kind = titleOfKind(product.sourceKinds, source.kind, language);
    return [`${index + 1}. ${source.title[language]}${address ? ` <${address}>` : ''} (${kind})`];
  });
  return [
    `# ${article.title}`,
    article.summary,
    `${text(language, 'article.id', { id: article.id })} · ${new URL(href(language, articlePath(article.key)), origin).href} · ${text(language, 'article.reviewed', { date: article.reviewed })}`,
    ...list(text(textLanguage, 'article.avoid'), article.avoid),
    plain(input.text, input),
    ...list(text(textLanguage, 'article.meanwhile'), article.meanwhile),
    `## ${text(language, 'article.sources')}`,
    cited.join('\n'),
    text(language, 'site.trust'),
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .concat('\n');
}

function plain(own: MdxText, { article, sharedText, facets, origin }: TwinInput): string {
  const { language, textLanguage } = article;
  const label = (key: 'article.success' | 'article.cannot') => `**${text(textLanguage, key)}**`;
  const values = (attributes: Record<string, string>) =>
    Object.fromEntries(Object.entries(attributes).map(([facet, ids]) => [facet, ids.split(' ')]));
  const number = (id: string) => `[${article.sources.indexOf(id) + 1}]`;
  /** What stands for an opening tag; HTML that has no sign in Markdown goes. */
  const written: Record<string, (attributes: Record<string, string>) => string> = {
    Step: ({ id = '' }) => heading(id),
    For: (attributes) => `**${readersOf(values(attributes), facets, textLanguage)}**`,
    Success: () => label('article.success'),
    Cannot: () => label('article.cannot'),
    Which: () => `**${text(textLanguage, 'article.which')}**`,
    Admins: () => `## ${text(textLanguage, 'article.admins')}`,
    Cite: ({ s = '' }) => s.split(' ').map(number).join(''),
  };
  const heading = (id: string) => {
    const index = article.steps.findIndex((step) => step.id === id);
    const step = article.steps[index];
    return step ? `## ${index + 1}. ${step.title}\n\n${step.shared ? withoutTags(sharedText(id)) : ''}` : '';
  };
  const withoutTags = (mdx: MdxText): string =>
    rewritten(mdx, {
      opening: ({ name, attributes }) => SIGNS[name]?.[0] ?? written[name]?.(attributes) ?? '',
      closing: ({ name }) => SIGNS[name]?.[1] ?? '',
      link: (path) => new URL(href(language, path), origin).href,
    });
  return withoutTags(own).trim();
}
