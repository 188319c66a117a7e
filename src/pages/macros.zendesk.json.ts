import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { macros } from '../data/macros.ts';
import { asZendesk, ZENDESK } from '../outputs/macros.ts';

export const GET: APIRoute = () => Response.json(asZendesk(macros(ZENDESK), library.site.name));
