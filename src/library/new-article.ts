import { fill } from '../model/i18n/fill.ts';
import { readFrontMatter } from './front-matter.ts';

/** The folder of templates: a file for each language, in which {id}, {today} and {inHalfAYear} are filled in. */
const TEMPLATES = 'content/templates/';

/** What templates say in the place of words: lines that a writer must not leave as they are. */
export function templateLines(files: ReadonlyMap<string, string>): Set<string> {
  const templates = [...files].filter(([file]) => file.startsWith(TEMPLATES)).map(([, text]) => readFrontMatter(text)?.data);
  const fields: unknown[] = templates.flatMap((data) => Object.values((data ?? {}) as Record<string, unknown>)).flat();
  return new Set(fields.filter((line) => typeof line === 'string'));
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
  return fill(template, { id, today, inHalfAYear });
}
