import type { APIRoute } from 'astro';
import { inlineScript } from '../data/browser-scripts.ts';

export const GET: APIRoute = () =>
  new Response(inlineScript('src/components/offline/worker.client.ts'), { headers: { 'Content-Type': 'text/javascript' } });
