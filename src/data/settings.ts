import { filesOfContent } from './content-files.ts';
import { formatProblems } from '../lib/content/problem.ts';
import { readSettings } from '../lib/content/read.ts';
import type { Problem } from '../lib/content/problem.ts';

const problems: Problem[] = [];

/** The YAML files of content/: facets, sources, site, synonyms, elsewhere, redirects, accessibility. */
export const settings = readSettings(filesOfContent(process.cwd()), problems);

if (problems.length) throw new Error(`content/ cannot be used:\n${formatProblems(problems)}`);
