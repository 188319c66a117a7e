import { z } from 'astro/zod';
import { accessibilityFile, type Accessibility } from '../model/schemas/accessibility.ts';
import { articleTranslation, sourceArticle, type ArticleTranslation, type SourceArticle } from '../model/schemas/article.ts';
import { elsewhereFile } from '../model/schemas/elsewhere.ts';
import { facetsFile, type Facet } from '../model/schemas/facets.ts';
import { localNote, type LocalNote } from '../model/schemas/note.ts';
import { redirectsFile, type Redirects } from '../model/schemas/redirects.ts';
import { siteFile, type Site } from '../model/schemas/site.ts';
import { sourcesFile, type Source } from '../model/schemas/source.ts';
import { sharedStep, sharedStepTranslation, type SharedStep } from '../model/schemas/step.ts';
import { synonymsFile, type SynonymSet } from '../model/schemas/synonyms.ts';
import { SOURCE_LANGUAGE } from '../model/languages.ts';
import { hiddenIn, hiddenMessage } from './characters.ts';
import { readFrontMatter, readYaml, type YamlText } from './front-matter.ts';
import { mdxTree, UnreadableText } from '../model/mdx/mdx-tree.ts';
import { textOfTree, type MdxText } from '../model/mdx/tags.ts';
import { outlineOf, type Outline } from './outline.ts';
import { placeOf, type Setting } from './place.ts';
import { describeIssues, type Problem } from './problem.ts';

/** A file that was read: its front matter, where each field stands, and what its text holds. */
export interface Entry<T> extends MdxText {
  /** Folder and name of the file: symptoms/login-loop for an article, private-window for a step. */
  id: string;
  file: string;
  data: T;
  lineOf: YamlText['lineOf'];
  outline: Outline;
  /** The line of the file on which the body begins, 1-based. */
  bodyLine: number;
}

export interface Settings {
  facets: Facet[];
  sources: Source[];
  site: Site;
  synonyms: SynonymSet[];
  elsewhere: string[];
  redirects: Redirects;
  accessibility: Accessibility;
}

/** All of content/, each file valid in itself. */
export interface Content extends Settings {
  articles: Entry<SourceArticle>[];
  translations: Entry<ArticleTranslation>[];
  steps: Entry<SharedStep>[];
  stepTranslations: Entry<{ title: string }>[];
  /** An organization's own paragraphs, by kind/slug.language. */
  notes: Entry<LocalNote>[];
  /** Articles and steps that are there but have a fault of their own, so that it is not told again wherever they are named. */
  faulty: Set<string>;
}

const SCHEMAS: Record<Setting, z.ZodType> = {
  facets: facetsFile,
  sources: sourcesFile,
  site: siteFile,
  synonyms: synonymsFile,
  elsewhere: elsewhereFile,
  redirects: redirectsFile,
  accessibility: accessibilityFile,
};

/**
 * Reads the files of content/ and checks each by itself.
 * @param files text by path below the project, such as content/site.yaml
 * @returns what could be read, and every problem found
 */
export function readContent(files: ReadonlyMap<string, string>): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const settings = readSettings(files, problems);
  const content: Content = { ...settings, articles: [], translations: [], steps: [], stepTranslations: [], notes: [], faulty: new Set() };
  const schema = sourceArticle(settings.facets);
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(file);
    if (typeof place === 'string') problems.push({ file, message: place });
    else if (place.type === 'article') {
      const id = `${place.folder}/${place.slug}`;
      if (place.language === SOURCE_LANGUAGE) readEntry(id, file, text, schema, content.articles, problems);
      else readEntry(id, file, text, articleTranslation, content.translations, problems, ['id', 'device', ...Object.keys(schema.shape)]);
      if (place.language === SOURCE_LANGUAGE && content.articles.at(-1)?.id !== id) content.faulty.add(id);
    } else if (place.type === 'note') {
      readEntry(`${place.key}.${place.language}`, file, text, localNote, content.notes, problems);
    } else if (place.type === 'step') {
      if (place.language === SOURCE_LANGUAGE) readEntry(place.slug, file, text, sharedStep, content.steps, problems);
      else readEntry(place.slug, file, text, sharedStepTranslation, content.stepTranslations, problems, Object.keys(sharedStep.shape));
      if (place.language === SOURCE_LANGUAGE && content.steps.at(-1)?.id !== place.slug) content.faulty.add(place.slug);
    }
  }
  return { content, problems };
}

/** Reads the YAML files of content/. What cannot be read is told in problems and left empty. */
export function readSettings(files: ReadonlyMap<string, string>, problems: Problem[]): Settings {
  const read = <T>(name: Setting, otherwise: T): T => {
    const file = `content/${name}.yaml`;
    const text = files.get(file);
    if (text === undefined) {
      problems.push({ file, message: 'is missing. It must be there, even if it holds nothing but []' });
      return otherwise;
    }
    const yaml = readYaml(text);
    return (validate(file, SCHEMAS[name], yaml, problems) as T | undefined) ?? otherwise;
  };
  return {
    facets: read<Facet[]>('facets', []),
    sources: read<Source[]>('sources', []),
    site: read<Site>('site', { name: 'Genkan', address: 'https://genkan.example/', home: { common: [] }, notices: [] }),
    synonyms: read<SynonymSet[]>('synonyms', []),
    elsewhere: read<string[]>('elsewhere', []),
    redirects: read<Redirects>('redirects', { moved: [], superseded: [] }),
    accessibility: read<Accessibility>('accessibility', { level: 'AA', tested: { from: '', until: '' }, browser: '', criteria: [] }),
  };
}

function readEntry<T>(
  id: string,
  file: string,
  text: string,
  schema: z.ZodType<T>,
  into: Entry<T>[],
  problems: Problem[],
  sourceOnly: string[] = [],
): void {
  const parts = readFrontMatter(text.replace(/^\uFEFF/, ''));
  if (!parts) {
    problems.push({ file, line: 1, message: 'has no front matter. Begin with a line ---, the fields, and a line --- again' });
    return;
  }
  const advice = (field: string) =>
    sourceOnly.includes(field)
      ? 'belongs in the Japanese file only; a translation holds nothing but translated text. Remove it here'
      : undefined;
  const data = validate(file, schema, parts, problems, advice) as T | undefined;
  const read = textOrProblem(file, parts.body, parts.bodyLine, problems);
  if (data !== undefined && read) into.push({ id, file, data, lineOf: parts.lineOf, bodyLine: parts.bodyLine, ...read });
}

type ReadText = MdxText & { outline: Outline };

/** Texts that were read before, by where they begin and what they are: to read one takes longer than all else that is asked of it. */
const known = new Map<string, ReadText>();

function textOrProblem(file: string, body: string, line: number, problems: Problem[]): ReadText | undefined {
  try {
    const text = known.get(`${line} ${body}`) ?? readText(body, line);
    known.set(`${line} ${body}`, text);
    return text;
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    problems.push({ file, line: error.line, message: error.message });
    return undefined;
  }
}

/**
 * Reads the text of an article or a shared step.
 * @param line the line of the file on which it begins
 * @throws UnreadableText where it does not parse
 */
export function readText(body: string, line: number): ReadText {
  const root = mdxTree(body, line);
  return { ...textOfTree(root, body), outline: outlineOf(root, body, line) };
}

function validate(
  file: string,
  schema: z.ZodType,
  yaml: YamlText,
  problems: Problem[],
  advice?: (field: string) => string | undefined,
): unknown {
  problems.push(...yaml.errors.map((error) => ({ file, ...error })));
  if (yaml.errors.length) return undefined;
  const hidden = hiddenIn(yaml.data);
  if (hidden)
    problems.push({ file, line: yaml.lineOf(hidden.path), field: hidden.path.map(String).join('.'), message: hiddenMessage(hidden.name) });
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  for (const { path, message } of describeIssues(schema, yaml.data, result.error.issues, advice)) {
    problems.push({ file, line: yaml.lineOf(path), field: path.map(String).join('.'), message });
  }
  return undefined;
}
