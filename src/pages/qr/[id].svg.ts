import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { articlesIn } from '../../data/articles.ts';
import { settings } from '../../data/settings.ts';
import { href } from '../../model/links.ts';
import type { Language } from '../../model/languages.ts';

/** The short address of each article as a QR code, for a person whose other device still works. */
export function getStaticPaths() {
  const ids = articlesIn('ja').map(({ id }) => id);
  return (['ja', 'en'] as Language[]).flatMap((language) =>
    ids.map((id) => ({
      params: { id: language === 'ja' ? String(id) : `${id}-en` },
      props: { address: new URL(href(language, `/${id}/`), settings.site.address).href },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(renderSVG(props.address as string, { ecc: 'M' }), { headers: { 'Content-Type': 'image/svg+xml' } });
