import type { APIRoute } from 'astro';
import { macros } from '../data/macros.ts';
import { asFreshdesk, FRESHDESK } from '../outputs/macros.ts';

export const GET: APIRoute = () => Response.json(asFreshdesk(macros(FRESHDESK)));
