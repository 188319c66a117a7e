import type { z } from 'astro/zod';
import { englishNameOf } from '../model/schemas/text.ts';
import { articleTranslation, sourceArticle, type ArticleTranslation, type SourceArticle } from '../model/schemas/article.ts';
import { localNote, type LocalNote } from '../model/schemas/note.ts';
import { prosePage, type ProsePage } from '../model/schemas/prose.ts';
import { sharedStep, sharedStepTranslation, type SharedStep } from '../model/schemas/step.ts';
import { sourceOf, type Language } from '../model/languages.ts';
import { readFrontMatter, type YamlText } from './front-matter.ts';
import { mdxTree, UnreadableText } from '../model/mdx/mdx-tree.ts';
import { textOfTree, type MdxText } from '../model/mdx/tags.ts';
import { drawingsIn, isWritten, mailsIn, type Drawing, type Written } from './beside.ts';
import { layOver, replacesPublished, uppermost } from './layers.ts';
import { outlineOf, type Outline } from './outline.ts';
import { placeOf } from './place.ts';
import type { Problem } from './problem.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { validate } from './validate.ts';

/** A file that was read: its front matter, where each field stands, and what its text holds. */
export interface Entry<T> extends MdxText {
  /** Folder and name of the file: symptoms/no-light for an article, change-the-bulb for a step. */
  id: string;
  language: Language;
  file: string;
  data: T;
  lineOf: YamlText['lineOf'];
  outline: Outline;
  /** The line of the file on which the body begins, 1-based. */
  bodyLine: number;
}

/** All of content/ with organization/ over it, each file valid in itself. */
export interface Content extends Settings, Written {
  articles: Entry<SourceArticle>[];
  translations: Entry<ArticleTranslation>[];
  steps: Entry<SharedStep>[];
  stepTranslations: Entry<{ title: string }>[];
  /** An organization's own paragraphs, by kind/slug.language. */
  notes: Entry<LocalNote>[];
  /** Pages of prose, by name. */
  pages: Entry<ProsePage>[];
  drawings: Drawing[];
  /** Files of an organization that take the place of published ones. */
  replacing: Set<string>;
  /** Articles and steps that are there but have a fault of their own, so that it is not told again wherever they are named. */
  faulty: Set<string>;
}

interface Reading {
  content: Content;
  problems: Problem[];
}

/** What was read last: a build asks for the same several times. */
let last: { files: ReadonlyMap<string, string>; reading: Reading } | undefined;

/**
 * Reads the files of content/ and checks each by itself. What it returned for the same files is returned again.
 * @param files text by path below the project, such as content/site.yaml
 * @returns what could be read, and every problem found
 */
export function readContent(files: ReadonlyMap<string, string>): Reading {
  if (last?.files.size !== files.size || ![...files].every(([file, text]) => last?.files.get(file) === text)) {
    last = { files: new Map(files), reading: readFiles(files) };
  }
  return last.reading;
}

function readFiles(files: ReadonlyMap<string, string>): Reading {
  const problems: Problem[] = [];
  const settings = readSettings(files, problems);
  const source = sourceOf(settings.languages);
  const counting = uppermost(files, source);
  const content: Content = {
    ...settings,
    ...{ articles: [], translations: [], steps: [], stepTranslations: [], notes: [], pages: [], faulty: new Set() },
    drawings: drawingsIn(counting),
    ...mailsIn(counting, settings.languages),
    replacing: new Set([...files.keys()].filter((file) => replacesPublished(file, files))),
  };
  const { languages, facets, product } = settings;
  const article = sourceArticle(facets, product.hops);
  const ofArticle = ['id', 'device', ...Object.keys(article.shape)];
  for (const [file, text] of counting.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const place = placeOf(file, languages);
    if (typeof place === 'string') problems.push({ file, message: place });
    else if ('language' in place && place.type !== 'words' && place.type !== 'terms' && !isWritten(place)) {
      const { language } = place;
      const isSource = language === source;
      const into = (id: string): NewEntry => ({ id, language, file, text, source });
      if (place.type === 'note') readEntry(into(`${place.key}.${language}`), localNote, content.notes, problems);
      else if (place.type === 'page') readEntry(into(place.name), prosePage, content.pages, problems);
      else {
        const id = place.type === 'article' ? `${place.folder}/${place.slug}` : place.slug;
        const entry = into(id);
        const isRead =
          place.type === 'article'
            ? isSource
              ? readEntry(entry, article, content.articles, problems)
              : readEntry(entry, articleTranslation, content.translations, problems, ofArticle)
            : isSource
              ? readEntry(entry, sharedStep, content.steps, problems)
              : readEntry(entry, sharedStepTranslation, content.stepTranslations, problems, Object.keys(sharedStep.shape));
        if (isSource && !isRead) content.faulty.add(id);
      }
    }
  }
  return { content, problems };
}

/** A file to be read, and the language in which fields stand that a translation does not have. */
interface NewEntry extends Pick<Entry<unknown>, 'id' | 'language' | 'file'> {
  text: string;
  source: Language;
}

/** Reads a file into a list. Returns whether it could be read. */
function readEntry<T>(
  { text, source, ...named }: NewEntry,
  schema: z.ZodType<T>,
  into: Entry<T>[],
  problems: Problem[],
  sourceOnly: string[] = [],
): boolean {
  const { file } = named;
  const parts = readFrontMatter(text.replace(/^\uFEFF/, ''));
  if (!parts) {
    problems.push({ file, line: 1, message: 'has no front matter. Begin with a line ---, the fields, and a line --- again' });
    return false;
  }
  const advice = (field: string) =>
    sourceOnly.includes(field)
      ? `belongs in the ${englishNameOf(source)} file only; a translation holds nothing but translated text. Remove it here`
      : undefined;
  const data = validate(schema, layOver([{ file, ...parts }]), problems, advice);
  const read = textOrProblem(file, parts.body, parts.bodyLine, problems);
  if (data === undefined || !read) return false;
  into.push({ ...named, data, lineOf: parts.lineOf, bodyLine: parts.bodyLine, ...read });
  return true;
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
