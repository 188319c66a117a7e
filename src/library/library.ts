import { filesOfContent } from './content-files.ts';
import { formatProblems, type Problem } from './problem.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { readContent, type Content } from './read.ts';

/**
 * The YAML files of content/.
 * @param root the folder of the project
 * @throws Error where one cannot be used, with everything that is wrong
 */
export function settingsOf(root: string): Settings {
  const problems: Problem[] = [];
  const settings = readSettings(filesOfContent(root), problems);
  if (problems.length) throw new Error(`content/ cannot be used:\n${formatProblems(problems)}`);
  return settings;
}

/**
 * All that content/ holds, each file valid in itself. What is not is left out; checkContent says what and why.
 * @param root the folder of the project
 */
export function libraryOf(root: string): Content {
  return readContent(filesOfContent(root)).content;
}
