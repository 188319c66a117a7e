import type { APIRoute } from 'astro';
import { deskFile } from '../../data/desk.ts';
import { searchFile } from '../../data/search.ts';
import { LANGUAGES } from '../../model/languages.ts';

export async function getStaticPaths() {
  const files = await Promise.all([...LANGUAGES.map(searchFile), deskFile()]);
  return files.map(({ name, json }) => ({ params: { name }, props: { json } }));
}

export const GET: APIRoute = ({ props }) => new Response(props.json as string, { headers: { 'Content-Type': 'application/json' } });
