import type { APIRoute } from 'astro';
import { drawings } from '../../data/drawings.ts';
import { colourDrawing, SCHEMES } from '../../outputs/drawings.ts';

export function getStaticPaths() {
  return drawings().flatMap(({ name, svg }) =>
    SCHEMES.map((scheme) => ({ params: { name: `${name}.${scheme}` }, props: { svg: colourDrawing(svg, scheme) } })),
  );
}

export const GET: APIRoute = ({ props }) => new Response(props.svg as string, { headers: { 'Content-Type': 'image/svg+xml' } });
