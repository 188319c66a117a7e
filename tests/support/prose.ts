import { readFrontMatter } from '../../src/library/front-matter.ts';
import { wordsOf } from '../../src/library/prose.ts';

/**
 * What an article, a shared step or a page of prose says, as Markdown without tags and citations, so that a checker of language reads the text inside the tags too. AA stands for what was tested.
 * @param text the .mdx file
 * @returns the body on the lines where it stands in the file, and beneath it what the front matter says
 * @throws Error where the file has no front matter
 */
export function proseOf(text: string): string {
  const parts = readFrontMatter(text);
  if (!parts) throw new Error('The file has no front matter. npm run check:content says more');
  const body = parts.body.replaceAll(/<Tested [^<>]*>/g, 'AA').replaceAll(/ ?<Cite [^<>]*>|<\/?[A-Z][^<>]*>/g, '');
  return `${'\n'.repeat(parts.bodyLine - 1)}${body}\n\n${sentencesAndNames(wordsOf(parts.data).map((words) => words.text))}`;
}

/** Texts as Markdown: a sentence becomes a paragraph; a name or a title, which has no full stop, a heading. */
export function sentencesAndNames(texts: readonly string[]): string {
  return texts.map((text) => (/[。.?]\)?$/.test(text) ? `${text}\n` : `# ${text}\n`)).join('\n');
}
