import type { APIRoute } from 'astro';
import { scriptFile } from '../../data/browser-scripts.ts';

export function getStaticPaths() {
  const { name, code } = scriptFile('copy');
  return [{ params: { name }, props: { code } }];
}

export const GET: APIRoute = ({ props }) => new Response(props.code as string, { headers: { 'Content-Type': 'text/javascript' } });
