import type { APIRoute } from 'astro';
import { SCRIPT_FILES, scriptFile } from '../../data/browser-scripts.ts';

export function getStaticPaths() {
  return SCRIPT_FILES.map((word) => {
    const { name, code } = scriptFile(word);
    return { params: { name }, props: { code } };
  });
}

export const GET: APIRoute = ({ props }) => new Response(props.code as string, { headers: { 'Content-Type': 'text/javascript' } });
