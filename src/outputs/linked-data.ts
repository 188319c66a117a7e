import type { Site } from '../model/schemas/site.ts';
import { text } from '../model/i18n/text.ts';
import { folderOf } from '../model/kinds.ts';
import { articlePath, href } from '../model/links.ts';
import type { Article } from '../model/catalogue.ts';

/** What search engines read of an article: TechArticle and BreadcrumbList (schema.org). */
export function articleData(article: Article, site: Site, origin: URL | undefined): object[] {
  const { language } = article;
  const absolute = (path: string) => new URL(href(language, path), origin).href;
  const crumbs = [
    { name: text(language, 'path.home'), path: '/' },
    { name: text(language, `kinds.${article.kind}`), path: `/${folderOf(article.kind)}/` },
    { name: article.title, path: articlePath(article.key) },
  ];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: article.title,
      description: article.summary,
      inLanguage: article.textLanguage,
      dateModified: article.reviewed,
      identifier: String(article.id),
      url: absolute(articlePath(article.key)),
      publisher: { '@type': 'Organization', name: site.organization?.[language] ?? site.name },
    },
    {
      '@context': 'https://schema.org',
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map(({ name, path }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: absolute(path) })),
    },
  ];
}
