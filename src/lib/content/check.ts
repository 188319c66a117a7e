import { checkAccessibility } from './check-accessibility.ts';
import { checkArticles } from './check-articles.ts';
import { checkDrawings } from './check-drawings.ts';
import { checkPermalinks } from './check-permalinks.ts';
import { checkText } from './check-text.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';

/**
 * Everything that stops a build, found before it begins.
 * @param files the text of each file of content/, by its path below the project
 * @returns the problems, none when the content is good
 */
export function checkContent(files: ReadonlyMap<string, string>): Problem[] {
  const { content, problems } = readContent(files);
  return [
    ...problems,
    ...checkArticles(content),
    ...checkText(content),
    ...checkDrawings(content, files),
    ...checkAccessibility(content),
    ...checkPermalinks(content, files.get('content/permalinks.lock')),
  ];
}
