import { sourceOf } from '../model/languages.ts';
import { UnreadableText } from '../model/mdx/mdx-tree.ts';
import { sourceArticle, type SourceArticle } from '../model/schemas/article.ts';
import { readFrontMatter } from './front-matter.ts';
import { uppermost } from './layers.ts';
import type { Outline } from './outline.ts';
import { placeOf } from './place.ts';
import { readText, type Content, type Entry } from './read.ts';

/** Files of which one half cannot be read, and what the other half holds. */
interface Halves {
  /** Texts whose front matter has a fault. */
  texts: { file: string; outline: Outline }[];
  /** Articles whose text has a fault; it is empty. */
  articles: Entry<SourceArticle>[];
}

/** Reads the good half of each article and shared step that is not in a content because of its other half. */
export function halvesOf(files: ReadonlyMap<string, string>, content: Content): Halves {
  const { languages, articles, translations, steps, stepTranslations, notes, pages } = content;
  const source = sourceOf(languages);
  const whole = new Set([articles, translations, steps, stepTranslations, notes, pages].flat().map(({ file }: Entry<unknown>) => file));
  const schema = sourceArticle(content.facets, content.product.hops);
  const halves: Halves = { texts: [], articles: [] };
  for (const [file, text] of uppermost(files, source)) {
    const place = placeOf(file, languages);
    const parts = whole.has(file) || !file.endsWith('.mdx') || typeof place === 'string' ? undefined : readFrontMatter(text);
    if (!parts) continue;
    const { bodyLine, lineOf } = parts;
    const read = readable(parts.body, bodyLine);
    if (read) halves.texts.push({ file, outline: read.outline });
    else if (typeof place !== 'string' && place.type === 'article' && place.language === source) {
      const { data } = schema.safeParse(parts.data);
      if (data)
        halves.articles.push({
          id: `${place.folder}/${place.slug}`,
          language: source,
          file,
          data,
          lineOf,
          bodyLine,
          ...readText('', bodyLine),
        });
    }
  }
  return halves;
}

function readable(body: string, bodyLine: number): ReturnType<typeof readText> | undefined {
  try {
    return readText(body, bodyLine);
  } catch (error) {
    if (error instanceof UnreadableText) return undefined;
    throw error;
  }
}
