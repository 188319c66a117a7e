import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { articlesIn } from '../../data/articles.ts';
import { inEachLanguage } from '../../data/routes.ts';
import { atomFeed } from '../../outputs/feed.ts';
import type { Language } from '../../model/languages.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

export const GET: APIRoute = ({ props }) => {
  const { language } = props as { language: Language };
  const feed = atomFeed(language, articlesIn(language), library.site.name, library.site.address);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml;charset=utf-8' } });
};
