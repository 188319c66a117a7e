import type { APIRoute } from 'astro';
import { besideFile, deskFile } from '../../data/desk.ts';
import { detailsFile, searchFile } from '../../data/search.ts';
import { titlesFile } from '../../data/titles.ts';
import { LANGUAGES } from '../../model/languages.ts';

export function getStaticPaths() {
  const files = [
    ...LANGUAGES.flatMap((language) => [searchFile(language), detailsFile(language), deskFile(language), besideFile(language)]),
    titlesFile(),
  ].filter((file) => file !== undefined);
  return files.map(({ name, json }) => ({ params: { name }, props: { json } }));
}

export const GET: APIRoute = ({ props }) => new Response(props.json as string, { headers: { 'Content-Type': 'application/json' } });
