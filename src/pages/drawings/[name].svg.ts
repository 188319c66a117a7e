import type { APIRoute } from 'astro';
import { library } from 'genkan:library';
import { colourDrawing, SCHEMES } from '../../outputs/drawings.ts';

export function getStaticPaths() {
  return library.drawings.flatMap(({ name, svg }) =>
    SCHEMES.map((scheme) => ({ params: { name: `${name}.${scheme}` }, props: { svg: colourDrawing(svg, scheme) } })),
  );
}

export const GET: APIRoute = ({ props }) => new Response(props.svg as string, { headers: { 'Content-Type': 'image/svg+xml' } });
