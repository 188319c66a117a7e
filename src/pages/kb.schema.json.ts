import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { settings } from '../data/settings.ts';
import { knowledgeBase } from '../model/schemas/published.ts';

export const GET: APIRoute = () => Response.json(z.toJSONSchema(knowledgeBase(settings)));
