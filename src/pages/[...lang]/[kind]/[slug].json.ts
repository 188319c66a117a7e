import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { articlesIn } from '../../../data/articles.ts';
import { inEachLanguage } from '../../../data/routes.ts';
import { folderOf } from '../../../model/kinds.ts';
import { publish } from '../../../outputs/published.ts';

export const getStaticPaths = () =>
  inEachLanguage((language) => {
    const articles = articlesIn(language);
    return articles.map((article) => ({
      params: { kind: folderOf(article.kind), slug: article.key.split('/')[1] ?? '' },
      props: { published: publish(article, articles, library.sources, library.site.address) },
    }));
  });

export const GET: APIRoute = ({ props }) => Response.json(props.published);
