import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { articlesIn } from '../../data/articles.ts';
import { href } from '../../model/links.ts';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../model/languages.ts';

/** The short address of each article as a QR code, for a person whose other device still works. */
export function getStaticPaths() {
  return LANGUAGES.flatMap((language) =>
    articlesIn(language).map(({ id }) => ({
      params: { id: language === SOURCE_LANGUAGE ? String(id) : `${id}-${language}` },
      props: { address: new URL(href(language, `/${id}/`), library.site.address).href },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(renderSVG(props.address as string, { ecc: 'M' }), { headers: { 'Content-Type': 'image/svg+xml' } });
