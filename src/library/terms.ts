import { termsFile, type TermRule } from '../model/schemas/terms.ts';
import { readYaml } from './front-matter.ts';
import { describeIssues, type Problem } from './problem.ts';

/** A spelling that is wrong, and the right one. */
export interface Term {
  pattern: RegExp;
  expected: string;
}

/** A wrong spelling in a text: where, as an offset, what stands there, and what should. */
export interface Finding {
  index: number;
  found: string;
  expected: string;
}

/**
 * Reads a list of terms, and tries its examples.
 * @param file its path, to tell
 * @param text YAML as prh reads it (https://github.com/prh/prh): of its form, the part that our lists use
 */
export function readTerms(file: string, text: string): { terms: Term[]; problems: Problem[] } {
  const { data, errors, lineOf } = readYaml(text);
  if (errors.length) return { terms: [], problems: errors.map((error) => ({ file, ...error })) };
  const read = termsFile.safeParse(data);
  if (!read.success) {
    const issues = describeIssues(termsFile, data, read.error.issues);
    return { terms: [], problems: issues.map(({ path, message }) => ({ file, line: lineOf(path), field: path.join('.'), message })) };
  }
  const terms: Term[] = [];
  const problems: Problem[] = [];
  for (const [index, rule] of read.data.rules.entries()) {
    const term = termOf(rule);
    if (typeof term !== 'string') terms.push(term);
    const faults = typeof term === 'string' ? [term] : faultyExamples(rule, term);
    problems.push(...faults.map((message) => ({ file, line: lineOf(['rules', index]), field: rule.expected, message })));
  }
  return { terms, problems };
}

/** Every wrong spelling in a text. */
export function spellingsIn(text: string, terms: readonly Term[]): Finding[] {
  return terms.flatMap(({ pattern, expected }) =>
    [...text.matchAll(pattern)]
      .map((match) => ({
        index: match.index,
        found: match[0],
        expected: expected.replace(/\$(\d)/g, (_, group) => match[Number(group)] ?? ''),
      }))
      .filter((finding) => finding.found !== finding.expected),
  );
}

/** The term of a rule, or what is wrong with its pattern. A pattern between slashes is a regular expression, any other a word. */
function termOf({ expected, pattern }: TermRule): Term | string {
  const [, source = pattern.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), flags = ''] = /^\/(.*)\/(i?)$/s.exec(pattern) ?? [];
  try {
    return { expected, pattern: new RegExp(source, `gmu${flags}`) };
  } catch (error) {
    return `the pattern is not a regular expression: ${(error as Error).message}. Mend it`;
  }
}

function faultyExamples({ specs }: TermRule, term: Term): string[] {
  return specs.flatMap(({ from, to }) => {
    const result = spelledRight(from, term);
    return result === to ? [] : [`the example "${from}" becomes "${result}", not "${to}". Mend the pattern or the example`];
  });
}

function spelledRight(text: string, term: Term): string {
  return spellingsIn(text, [term]).reduceRight(
    (now, { index, found, expected }) => now.slice(0, index) + expected + now.slice(index + found.length),
    text,
  );
}
