import type { APIRoute } from 'astro';
import { macros } from '../data/macros.ts';
import { asCsv } from '../outputs/macros.ts';

/** One reply an article and language, for import into a ticket system. */
export const GET: APIRoute = () =>
  new Response(asCsv(macros({ name: '', agent: '' })), { headers: { 'Content-Type': 'text/csv;charset=utf-8' } });
