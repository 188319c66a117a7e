import { SOURCE_LANGUAGE } from '../model/languages.ts';
import { UnreadableText } from '../model/mdx/mdx-tree.ts';
import { sourceArticle, type SourceArticle } from '../model/schemas/article.ts';
import { readFrontMatter } from './front-matter.ts';
import { outlineOf, type Outline } from './outline.ts';
import { placeOf } from './place.ts';
import type { Content, Entry } from './read.ts';

/** Files of which one half cannot be read, and what the other half holds. */
interface Halves {
  /** Texts whose front matter has a fault. */
  texts: { file: string; outline: Outline }[];
  /** Articles whose text has a fault; the outline is empty. */
  articles: Entry<SourceArticle>[];
}

/** Reads the good half of each article and shared step that is not in a content because of its other half. */
export function halvesOf(files: ReadonlyMap<string, string>, content: Content): Halves {
  const { articles, translations, steps, stepTranslations, notes } = content;
  const whole = new Set([articles, translations, steps, stepTranslations, notes].flat().map(({ file }: Entry<unknown>) => file));
  const schema = sourceArticle(content.facets);
  const halves: Halves = { texts: [], articles: [] };
  for (const [file, text] of files) {
    const place = placeOf(file);
    const parts = whole.has(file) || !file.endsWith('.mdx') || typeof place === 'string' ? undefined : readFrontMatter(text);
    if (!parts) continue;
    const { body, bodyLine, lineOf } = parts;
    const outline = readableOutline(body, bodyLine);
    if (outline) halves.texts.push({ file, outline });
    else if (typeof place !== 'string' && place.type === 'article' && place.language === SOURCE_LANGUAGE) {
      const { data } = schema.safeParse(parts.data);
      const id = `${place.folder}/${place.slug}`;
      if (data) halves.articles.push({ id, file, data: data, lineOf, body, bodyLine, outline: outlineOf('') });
    }
  }
  return halves;
}

function readableOutline(body: string, bodyLine: number): Outline | undefined {
  try {
    return outlineOf(body, bodyLine);
  } catch (error) {
    if (error instanceof UnreadableText) return undefined;
    throw error;
  }
}
