import { library } from 'genkan:library';
import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { knowledgeBase } from '../model/schemas/published.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(knowledgeBase(library)));
