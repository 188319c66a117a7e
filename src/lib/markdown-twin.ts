import type { Facet } from '../schemas/facets.ts';
import type { Source } from '../schemas/source.ts';
import type { Article } from './catalogue.ts';
import { text } from './i18n/text.ts';
import { articlePath, href } from './links.ts';
import { readersOf } from './readers.ts';

/** What an article's Markdown is made from. */
export interface TwinInput {
  article: Article;
  /** The text as the writer wrote it. */
  body: string;
  /** The text of a shared step. */
  sharedBody: (id: string) => string;
  facets: readonly Facet[];
  sources: readonly Source[];
  origin: string;
}

/** An article as plain Markdown: the tags of the writer become headings and labels, links are complete addresses. */
export function markdownTwin(input: TwinInput): string {
  const { article, sources, origin } = input;
  const { language, textLanguage } = article;
  const list = (title: string, lines: readonly string[]) =>
    lines.length ? [`## ${title}`, lines.map((line) => `- ${line}`).join('\n')] : [];
  const cited = article.sources.flatMap((id, index) => {
    const source = sources.find((known) => known.id === id);
    const address = source?.address ? ` <${source.address}>` : '';
    return source ? [`${index + 1}. ${source.title[language]}${address} (${text(language, `source.${source.kind}`)})`] : [];
  });
  return [
    `# ${article.title}`,
    article.summary,
    `${text(language, 'article.id', { id: article.id })} · ${new URL(href(language, articlePath(article.key)), origin).href} · ${text(language, 'article.reviewed', { date: article.reviewed })}`,
    ...list(text(textLanguage, 'article.avoid'), article.avoid),
    plain(input.body, input),
    ...list(text(textLanguage, 'article.meanwhile'), article.meanwhile),
    `## ${text(language, 'article.sources')}`,
    cited.join('\n'),
    text(language, 'site.trust'),
  ]
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n')
    .concat('\n');
}

function plain(body: string, { article, sharedBody, facets, origin }: TwinInput): string {
  const { language, textLanguage } = article;
  const heading = (id: string) => {
    const index = article.steps.findIndex((step) => step.id === id);
    const step = article.steps[index];
    return step ? `## ${index + 1}. ${step.title}\n\n${step.shared ? sharedBody(id) : ''}` : '';
  };
  const label = (key: 'article.success' | 'article.cannot') => `**${text(textLanguage, key)}**`;
  const readers = (attributes: string) =>
    readersOf(
      Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, facet = '', values = '']) => [facet, values.split(' ')])),
      facets,
      textLanguage,
    );
  const number = (ids: string) =>
    ids
      .split(' ')
      .map((id) => `[${article.sources.indexOf(id) + 1}]`)
      .join('');
  return body
    .replace(/<Step id="([^"]+)"\s*\/?>/g, (_tag, id: string) => heading(id))
    .replace(/<For ([^>]*)>/g, (_tag, attributes: string) => `**${readers(attributes)}**`)
    .replaceAll('<Success>', label('article.success'))
    .replaceAll('<Cannot>', label('article.cannot'))
    .replaceAll('<Admins>', `## ${text(textLanguage, 'article.admins')}`)
    .replace(/<Cite s="([^"]+)"\s*\/>/g, (_tag, ids: string) => number(ids))
    .replace(/<\/?(?:Step|For|Success|Cannot|Admins)>/g, '')
    .replace(/<\/?kbd>/g, '')
    .replace(/\]\((\/[^)]*)\)/g, (_link, path: string) => `](${new URL(href(language, path), origin).href})`)
    .trim();
}
