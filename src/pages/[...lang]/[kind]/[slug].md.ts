import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { articlesIn, writtenTextsOf } from '../../../data/articles.ts';
import { inEachLanguage } from '../../../data/routes.ts';
import { folderOf } from '../../../model/kinds.ts';
import { markdownTwin } from '../../../outputs/markdown-twin.ts';

export const getStaticPaths = () =>
  inEachLanguage((language) => {
    const articles = articlesIn(language);
    return articles.map((article) => ({
      params: { kind: folderOf(article.kind), slug: article.key.split('/')[1] ?? '' },
      props: { markdown: markdownTwin({ article, ...writtenTextsOf(article), ...library, origin: library.site.address }) },
    }));
  });

export const GET: APIRoute = ({ props }) =>
  new Response(props.markdown as string, { headers: { 'Content-Type': 'text/markdown;charset=utf-8' } });
