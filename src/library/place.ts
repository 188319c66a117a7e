import { kindOf, type Folder, type Key, type Kind } from '../model/kinds.ts';
import { LANGUAGES, type Language } from '../model/languages.ts';

/** The YAML files of content/, by name. */
const SETTINGS = ['facets', 'sources', 'site', 'synonyms', 'elsewhere', 'redirects', 'accessibility'] as const;
export type Setting = (typeof SETTINGS)[number];

/** What a file of content/ is, as its path says. */
export type Place =
  | { type: 'article'; language: Language; folder: Folder; slug: string }
  | { type: 'step'; language: Language; slug: string }
  | { type: 'note'; language: Language; key: Key }
  | { type: 'terms'; language: Language }
  | { type: 'setting'; name: Setting }
  | { type: 'other' };

/**
 * What a file is, from its path below the project, such as content/articles/ja/symptoms/login-loop.mdx.
 * @returns the place, or a message that says where the file should be
 */
export function placeOf(path: string): Place | string {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) return placeAtTop(name);
  if (parts[0] === 'steps' || parts[0] === 'articles') {
    if (!name.endsWith('.mdx')) return 'only .mdx files belong here. Rename the file, or move it to public/ if it is a picture';
    return parts[0] === 'steps' ? placeOfStep(parts) : placeOfArticle(parts);
  }
  if (parts[0] === 'drawings')
    return /^[a-z0-9-]+\.svg$/.test(name)
      ? { type: 'other' }
      : 'a drawing is an SVG with the name of its article: content/drawings/<name>.svg';
  if (parts[0] === 'notes') return placeOfNote(parts);
  if (parts[0] === 'terms') return placeOfTerms(parts);
  return `the folder ${parts[0]} is not known. Articles live in content/articles/<language>/<symptoms|causes|guides>/`;
}

function placeAtTop(name: string): Place | string {
  const setting = SETTINGS.find((known) => name === `${known}.yaml`);
  if (setting) return { type: 'setting', name: setting };
  // words.txt is read by the test of English.
  if (/\.(md|lock)$/.test(name) || name === 'words.txt') return { type: 'other' };
  return name.endsWith('.mdx')
    ? 'an article lives in content/articles/<language>/<symptoms|causes|guides>/. Move it there'
    : `the file is not known. Known here: ${SETTINGS.map((known) => `${known}.yaml`).join(', ')}`;
}

function placeOfStep(parts: string[]): Place | string {
  const [, language, file] = parts;
  if (parts.length !== 3 || !isLanguage(language)) return 'a shared step lives in content/steps/ja/ or content/steps/en/. Move it there';
  return withSlug(file, (slug) => ({ type: 'step', language, slug }));
}

function placeOfArticle(parts: string[]): Place | string {
  const [, language, folder = '', file] = parts;
  if (parts.length !== 4 || !isLanguage(language) || !kindOf(folder)) {
    return 'an article lives in content/articles/<ja|en>/<symptoms|causes|guides>/<name>.mdx. Move it there';
  }
  return withSlug(file, (slug) => ({ type: 'article', language, folder: folder as Folder, slug }));
}

function placeOfNote(parts: string[]): Place | string {
  const [, kind = '', file = ''] = parts;
  const [, slug, language] = /^([a-z0-9-]+)\.(\w+)\.mdx$/.exec(file) ?? [];
  if (parts.length !== 3 || !kindOf(`${kind}s`) || !slug || !isLanguage(language)) {
    return 'a local note lives in content/notes/<symptom|cause|guide>/<name>.<ja|en>.mdx. Move it there';
  }
  return { type: 'note', language, key: `${kind as Kind}/${slug}` };
}

function placeOfTerms(parts: string[]): Place | string {
  const [, language] = /^(\w+)\.yaml$/.exec(parts[1] ?? '') ?? [];
  if (parts.length !== 2 || !isLanguage(language)) return 'the terms of a language stand in content/terms/<ja|en>.yaml. Move it there';
  return { type: 'terms', language };
}

function withSlug(file: string | undefined, place: (slug: string) => Place): Place | string {
  const slug = (file ?? '').replace(/\.mdx$/, '');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return place(slug);
  return `"${slug}" cannot be an address. Rename the file: lower-case letters, digits and single hyphens, such as login-loop.mdx`;
}

function isLanguage(text: string | undefined): text is Language {
  return (LANGUAGES as readonly (string | undefined)[]).includes(text);
}
