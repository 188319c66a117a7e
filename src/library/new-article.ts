import { fill } from '../model/i18n/fill.ts';
import { isIdOf } from '../model/ids.ts';
import { readFrontMatter } from './front-matter.ts';

/** The folder of templates: a file for each language, in which {id}, {today} and {inHalfAYear} are filled in. */
const TEMPLATES = 'content/templates/';

/** The id of the step in a template, which would be its address for good. */
export const TEMPLATE_STEP = 'first-step';

/** What templates say in the place of words: texts that a writer must not leave as they are. */
export function templateTexts(files: ReadonlyMap<string, string>): Set<string> {
  const templates = [...files].filter(([file]) => file.startsWith(TEMPLATES)).map(([, text]) => readFrontMatter(text));
  const fields = templates.flatMap((parts) => stringsIn(parts?.data));
  // A line of the text stands by itself, with or without a number, up to its citation.
  const lines = templates.flatMap((parts) => parts?.body.split('\n') ?? []);
  return new Set([...fields, ...lines.map((line) => line.replace(/^1\. /, '').replace(/ <Cite.*$/, ''))].filter(Boolean));
}

function stringsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(stringsIn) : [];
}

/**
 * The file of a new article in a language: everything a check asks for is there, to be written over.
 * @param today YYYY-MM-DD
 * @throws Error where there is no template in the language
 */
export function newArticle(files: ReadonlyMap<string, string>, language: string, id: number, today: string): string {
  const template = files.get(`${TEMPLATES}${language}.mdx`);
  if (template === undefined) throw new Error(`${TEMPLATES}${language}.mdx is missing. Write it after that of another language.`);
  const [year, month, day] = today.split('-').map(Number);
  const inHalfAYear = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1 + 6, day)).toISOString().slice(0, 10);
  // Only symptoms have causes, and only causes are what checks tell apart.
  const foreign = [...(isIdOf('symptom', id) ? [] : ['causes']), ...(isIdOf('cause', id) ? [] : ['frequency', 'evidence'])];
  const written = foreign.reduce((text, field) => text.replace(new RegExp(`^${field}: .*\n`, 'm'), ''), template);
  return fill(written, { id, today, inHalfAYear });
}
