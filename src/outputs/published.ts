import type { KnowledgeBase, PublishedArticle } from '../model/schemas/published.ts';
import { PUBLISHED_VERSION } from '../model/schemas/published.ts';
import type { Site } from '../model/schemas/site.ts';
import type { Source } from '../model/schemas/source.ts';
import type { Article } from '../model/catalogue.ts';
import { articlePath, fileHref, href } from '../model/links.ts';
import { addressOf } from '../model/sources.ts';

/** An article as it is published for machines. Errors it does not describe itself get their text from the one that does. */
export function publish(article: Article, articles: readonly Article[], sources: readonly Source[], origin: string): PublishedArticle {
  const { language, key } = article;
  const absolute = (path: string) => new URL(href(language, path), origin).href;
  const page = absolute(articlePath(key));
  return {
    id: article.id,
    key,
    kind: article.kind,
    language,
    title: article.title,
    summary: article.summary,
    url: page,
    shortUrl: absolute(`/${article.id}/`),
    markdownUrl: page.replace(/\/$/, '.md'),
    facets: article.facets,
    about: article.about,
    notFor: article.notFor,
    who: article.who,
    avoid: article.avoid,
    meanwhile: article.meanwhile,
    steps: article.steps.map(({ id, title, minutes, risks, facets }) => ({ id, title, minutes, risks, facets, url: `${page}#${id}` })),
    errors: article.errors.map(({ code, question }) => {
      const described = articles
        .values()
        .flatMap(({ errors }) => errors)
        .find((error) => error.code === code && error.text);
      return {
        code,
        text: described?.text ?? null,
        meaning: described?.meaning ?? null,
        question: question ?? null,
        hop: described?.hop ?? null,
        url: absolute(`/e/${code}/`),
      };
    }),
    causes: article.causes,
    related: article.related,
    sources: article.sources.flatMap((id) => {
      const source = sources.find((known) => known.id === id);
      return source
        ? [{ id, title: source.title[language], kind: source.kind, url: addressOf(source, language) ?? null, read: source.read }]
        : [];
    }),
    reviewed: article.reviewed,
    reviewBy: article.reviewBy,
  };
}

/** Everything in one file. */
export function knowledgeBaseOf(articles: PublishedArticle[], site: Site, origin: string): KnowledgeBase {
  return {
    $schema: new URL(fileHref('/kb.schema.json'), origin).href,
    version: PUBLISHED_VERSION,
    name: site.name,
    url: new URL(fileHref('/'), origin).href,
    license: 'CC BY 4.0',
    articles,
  };
}
