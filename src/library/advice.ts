import { adviseOnArticles } from './advise-articles.ts';
import { adviseOnCatalogue } from './advise-catalogue.ts';
import { adviseOnTerms } from './advise-terms.ts';
import { templateTexts } from './new-article.ts';
import type { Problem } from './problem.ts';
import { readContent } from './read.ts';

/**
 * What makes an article worse without breaking a page: advice for its writer, which a build lets pass and the tests do not.
 * @param files the text of each file of content/, by its path below the project
 * @param reading what readContent made of them
 * @returns one piece of advice a fault, of every file that could be read
 */
export function adviseOn(files: ReadonlyMap<string, string>, reading = readContent(files)): Problem[] {
  const { content, problems } = reading;
  return [
    ...adviseOnArticles(content, templateTexts(files)),
    ...adviseOnTerms(content, files),
    ...adviseOnCatalogue(content, files, problems),
  ];
}
