import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { articlesIn } from '../data/articles.ts';
import { LANGUAGES } from '../model/languages.ts';
import { knowledgeBaseOf, publish } from '../outputs/published.ts';

export const GET: APIRoute = () => {
  const { site, sources } = library;
  const lists = LANGUAGES.map(articlesIn);
  const published = lists.flatMap((articles) => articles.map((article) => publish(article, articles, sources, site.address)));
  return Response.json(knowledgeBaseOf(published, site, site.address));
};
