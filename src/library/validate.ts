import type { z } from 'astro/zod';
import { hiddenIn, hiddenMessage } from './characters.ts';
import type { Laid } from './layers.ts';
import { describeIssues, type Problem } from './problem.ts';

/**
 * What YAML holds, as a schema has it; undefined where it does not fit.
 * @param problems takes what is wrong, in words for the writer
 * @param advice what to say of fields that do not belong there
 */
export function validate<T>(
  schema: z.ZodType<T>,
  { data, placeOf, errors }: Laid,
  problems: Problem[],
  advice?: (field: string) => string | undefined,
): T | undefined {
  problems.push(...errors);
  if (errors.length) return undefined;
  const tell = (path: readonly PropertyKey[], message: string) =>
    problems.push({ ...placeOf(path), field: path.map(String).join('.'), message });
  const hidden = hiddenIn(data);
  if (hidden) tell(hidden.path, hiddenMessage(hidden.name));
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const { path, message } of describeIssues(schema, data, result.error.issues, advice)) tell(path, message);
  return undefined;
}
