import { filesOfContent } from '../library/content-files.ts';
import { formatProblems } from '../library/problem.ts';
import { readSettings } from '../library/read.ts';
import type { Problem } from '../library/problem.ts';

const problems: Problem[] = [];

/** The YAML files of content/: facets, sources, site, synonyms, elsewhere, redirects, accessibility. */
export const settings = readSettings(filesOfContent(process.cwd()), problems);

if (problems.length) throw new Error(`content/ cannot be used:\n${formatProblems(problems)}`);
