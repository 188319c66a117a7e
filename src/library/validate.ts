import type { z } from 'astro/zod';
import { hiddenIn, hiddenMessage } from './characters.ts';
import type { YamlText } from './front-matter.ts';
import { describeIssues, type Problem } from './problem.ts';

/**
 * What YAML holds, as a schema has it; undefined where it does not fit.
 * @param problems takes what is wrong, in words for the writer
 * @param advice what to say of fields that do not belong there
 */
export function validate<T>(
  file: string,
  schema: z.ZodType<T>,
  yaml: YamlText,
  problems: Problem[],
  advice?: (field: string) => string | undefined,
): T | undefined {
  problems.push(...yaml.errors.map((error) => ({ file, ...error })));
  if (yaml.errors.length) return undefined;
  const hidden = hiddenIn(yaml.data);
  if (hidden)
    problems.push({ file, line: yaml.lineOf(hidden.path), field: hidden.path.map(String).join('.'), message: hiddenMessage(hidden.name) });
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  for (const { path, message } of describeIssues(schema, yaml.data, result.error.issues, advice)) {
    problems.push({ file, line: yaml.lineOf(path), field: path.map(String).join('.'), message });
  }
  return undefined;
}
