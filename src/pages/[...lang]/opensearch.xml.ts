import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { inEachLanguage } from '../../data/routes.ts';
import { text } from '../../model/i18n/text.ts';
import type { Language } from '../../model/languages.ts';
import { href } from '../../model/links.ts';
import { openSearch } from '../../outputs/open-search.ts';

export const getStaticPaths = () => inEachLanguage(() => [{}]);

/** Lets a browser search from its address bar. */
export const GET: APIRoute = ({ props }) => {
  const { language } = props as { language: Language };
  const search = new URL(href(language, '/search/'), library.site.address).href;
  return new Response(openSearch(library.site.name, text(language, 'site.description'), search), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
