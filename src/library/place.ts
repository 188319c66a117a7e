import { kindOf, type Folder, type Key, type Kind } from '../model/kinds.ts';
import type { Language } from '../model/languages.ts';
import { OTHERS, type Other } from '../model/others.ts';
import { PROSE, type Prose } from '../model/prose.ts';

/** The YAML files of content/, by name. */
const SETTINGS = [
  'facets',
  'sources',
  'site',
  'synonyms',
  'elsewhere',
  'elsewhere-late',
  'redirects',
  'accessibility',
  'product',
  'checks',
  'tickets',
] as const;
type Setting = (typeof SETTINGS)[number];

/** What a file of content/ is, as its path says. */
export type Place =
  | { type: 'article'; language: Language; folder: Folder; slug: string }
  | { type: 'mails'; language: Language; folder: Folder; slug: string }
  | { type: 'others'; language: Language; name: Other }
  | { type: 'worries'; language: Language; name: string }
  | { type: 'step'; language: Language; slug: string }
  | { type: 'note'; language: Language; key: Key }
  | { type: 'page'; language: Language; name: Prose }
  | { type: 'words'; language: Language }
  | { type: 'terms'; language: Language }
  | { type: 'style'; name: string }
  | { type: 'setting'; name: Setting }
  | { type: 'other' };

/**
 * What a file is, from its path below the project, such as content/articles/<language>/symptoms/no-light.mdx.
 * @param languages those of the site
 * @returns the place, or a message that says where the file should be
 */
export function placeOf(path: string, languages: readonly Language[]): Place | string {
  const parts = path.split('/').slice(1);
  const name = parts.at(-1) ?? '';
  if (parts.length === 1) return placeAtTop(name);
  if (parts[0] === 'steps' || parts[0] === 'articles') {
    if (!name.endsWith('.mdx')) return 'only .mdx files belong here. Rename the file, or move it to public/ if it is a picture';
    return parts[0] === 'steps' ? placeOfStep(parts, languages) : placeOfArticle(parts, languages);
  }
  if (parts[0] === 'drawings')
    return /^[a-z0-9-]+\.svg$/.test(name)
      ? { type: 'other' }
      : 'a drawing is an SVG with the name of its article: content/drawings/<name>.svg';
  if (parts[0] === 'templates')
    return parts.length === 2 && languages.some((language) => name === `${language}.mdx`)
      ? { type: 'other' }
      : `a template is content/templates/<${languages.join('|')}>.mdx. Rename the file`;
  if (parts[0] === 'mails') return placeOfMails(parts, languages);
  if (parts[0] === 'worries') return placeOfWorries(parts, languages);
  if (parts[0] === 'notes') return placeOfNote(parts, languages);
  if (parts[0] === 'pages') return placeOfPage(parts, languages);
  if (parts[0] === 'words' || parts[0] === 'terms') return placeOfWords(parts, parts[0], languages);
  if (parts[0] === 'desk') return placeOfStyle(parts);
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

function placeOfStep(parts: string[], languages: readonly Language[]): Place | string {
  const [, folder, file] = parts;
  const language = languages.find((each) => each === folder);
  if (parts.length !== 3 || !language) return `a shared step lives in content/steps/<${languages.join('|')}>/. Move it there`;
  return withSlug(file, (slug) => ({ type: 'step', language, slug }));
}

function placeOfArticle(parts: string[], languages: readonly Language[]): Place | string {
  const [, languageFolder, folder = '', file] = parts;
  const language = languages.find((each) => each === languageFolder);
  if (parts.length !== 4 || !language || !kindOf(folder)) {
    return `an article lives in content/articles/<${languages.join('|')}>/<symptoms|causes|guides>/<name>.mdx. Move it there`;
  }
  return withSlug(file, (slug) => ({ type: 'article', language, folder: folder as Folder, slug }));
}

function placeOfMails(parts: string[], languages: readonly Language[]): Place | string {
  const [, languageFolder, folder = '', file = ''] = parts;
  const language = languages.find((each) => each === languageFolder);
  const other = OTHERS.find((each) => folder === 'others' && file === `${each}.txt`);
  if (parts.length === 4 && language && other) return { type: 'others', language, name: other };
  if (parts.length !== 4 || !language || !kindOf(folder) || !file.endsWith('.txt'))
    return `mails about an article are content/mails/<${languages.join('|')}>/<symptoms|causes|guides>/<name of the article>.txt, others content/mails/<${languages.join('|')}>/others/<${OTHERS.join('|')}>.txt. Move it there`;
  return { type: 'mails', language, folder: folder as Folder, slug: file.slice(0, -'.txt'.length) };
}

function placeOfWorries(parts: string[], languages: readonly Language[]): Place | string {
  const [, folder, file = ''] = parts;
  const language = languages.find((each) => each === folder);
  const [, name] = /^([a-z0-9-]+)\.txt$/.exec(file) ?? [];
  if (parts.length !== 3 || !language || !name)
    return `what people ask beside is content/worries/<${languages.join('|')}>/<what it is>.txt. Move it there`;
  return { type: 'worries', language, name };
}

function placeOfNote(parts: string[], languages: readonly Language[]): Place | string {
  const [, kind = '', file = ''] = parts;
  const [, slug, ending] = /^([a-z0-9-]+)\.([\w-]+)\.mdx$/.exec(file) ?? [];
  const language = languages.find((each) => each === ending);
  if (parts.length !== 3 || !kindOf(`${kind}s`) || !slug || !language) {
    return `a local note lives in content/notes/<symptom|cause|guide>/<name>.<${languages.join('|')}>.mdx. Move it there`;
  }
  return { type: 'note', language, key: `${kind as Kind}/${slug}` };
}

function placeOfPage(parts: string[], languages: readonly Language[]): Place | string {
  const [, folder, file = ''] = parts;
  const language = languages.find((each) => each === folder);
  const name = PROSE.find((each) => file === `${each}.mdx`);
  if (parts.length !== 3 || !language || !name)
    return `a page is content/pages/<${languages.join('|')}>/<${PROSE.join('|')}>.mdx. Move it there`;
  return { type: 'page', language, name };
}

function placeOfWords(parts: string[], type: 'words' | 'terms', languages: readonly Language[]): Place | string {
  const language = languages.find((each) => parts[1] === `${each}.yaml`);
  if (parts.length !== 2 || !language)
    return `the ${type} of a language stand in content/${type}/<${languages.join('|')}>.yaml. Rename the file, or add the language to languages in content/site.yaml`;
  return { type, language };
}

function placeOfStyle(parts: string[]): Place | string {
  const [, name] = /^([a-z0-9-]+)\.yaml$/.exec(parts[1] ?? '') ?? [];
  if (parts.length !== 2 || !name) return 'a style of replies is content/desk/<name>.yaml. Move it there';
  return { type: 'style', name };
}

function withSlug(file: string | undefined, place: (slug: string) => Place): Place | string {
  const slug = (file ?? '').replace(/\.mdx$/, '');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return place(slug);
  return `"${slug}" cannot be an address. Rename the file: lower-case letters, digits and single hyphens, such as no-light.mdx`;
}
