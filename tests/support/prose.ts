import { readFrontMatter } from '../../src/library/front-matter.ts';
import { wordsOf } from '../../src/library/prose.ts';

/**
 * What an article or a shared step says, as Markdown without tags and citations, so that a checker of language reads the text inside the tags too.
 * @param text the .mdx file
 * @returns the body on the lines where it stands in the file, and beneath it what the front matter says
 * @throws Error where the file has no front matter
 */
export function proseOf(text: string): string {
  const parts = readFrontMatter(text);
  if (!parts) throw new Error('The file has no front matter. npm run check:content says more');
  const body = parts.body.replaceAll(/ ?<\/?[A-Z][^<>]*>/g, '');
  return `${'\n'.repeat(parts.bodyLine - 1)}${body}\n\n${sentencesAndNames(wordsOf(parts.data).map((words) => words.text))}`;
}

/** Texts as Markdown: a sentence becomes a paragraph; a name or a title, which has no full stop, a heading. */
export function sentencesAndNames(texts: readonly string[]): string {
  return texts.map((text) => (/[。.?]\)?$/.test(text) ? `${text}\n` : `# ${text}\n`)).join('\n');
}
