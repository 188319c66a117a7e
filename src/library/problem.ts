import type { z } from 'astro/zod';

/** Something in content/ that must be mended before the site can be built, in words for the writer. */
export interface Problem {
  file: string;
  /** 1-based line, where it is known. */
  line?: number;
  /** The field or tag, such as device or steps.2.minutes. */
  field?: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** Tells a problem of a field; path where it differs from the field's name. */
export type Report = (field: string, message: string, path?: readonly PropertyKey[]) => void;

/** Tells problems of the fields of a file, with their lines. */
export function reporter({ file, lineOf }: { file: string; lineOf: (path: Path) => number }, problems: Problem[]): Report {
  return (field, message, path = field.split('.')) => problems.push({ file, line: lineOf(path), field, message });
}

/** One problem as one line: file:line field: message. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}${line ? `:${line}` : ''}  ${field ? `${field}: ` : ''}${message}`;
}

/** Every problem, sorted by file and line, one a line. */
export function formatProblems(problems: Problem[]): string {
  return [...problems]
    .sort((a, b) => Number(a.file > b.file) - Number(a.file < b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(formatProblem)
    .join('\n');
}

/**
 * A problem for each id that stands in a list more than once.
 * @param placeOf where the entry of that number stands
 */
export function duplicates(ids: readonly string[], placeOf: (index: number) => Pick<Problem, 'file' | 'line'>): Problem[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ ...placeOf(index), field: id, message: 'is there twice. Each id stands once' }],
  );
}

type Path = readonly PropertyKey[];

/**
 * Puts the findings of a schema into the writer's words.
 * @param schema the schema that was applied, for the descriptions of its fields
 * @param data what was read
 * @param issues what Zod found
 * @param advice what to say of fields that do not belong there
 */
export function describeIssues(
  schema: z.ZodType,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
  advice: (field: string) => string | undefined = () => undefined,
): { path: Path; message: string }[] {
  return issues.flatMap((issue) => describeIssue(schema, data, issue, [], advice));
}

function describeIssue(
  schema: z.ZodType,
  data: unknown,
  issue: z.core.$ZodIssue,
  prefix: Path,
  advice: (field: string) => string | undefined,
): { path: Path; message: string }[] {
  const path = [...prefix, ...issue.path];
  const value = valueAt(data, path);
  if (issue.code === 'invalid_union') {
    const [shared = [], own = []] = issue.errors;
    const isShared = typeof value === 'object' && value !== null && 'use' in value;
    return (isShared ? shared : own.length ? own : shared).flatMap((inner) => describeIssue(schema, data, inner, path, advice));
  }
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: advice(key) ?? `unknown field. ${known.length ? `Use one of: ${known.join(', ')}` : 'Remove it'}`,
    }));
  }
  if (value === undefined) {
    return [{ path, message: `is missing. Write ${descriptionAt(schema, path) ?? 'a value'}` }];
  }
  if (issue.code === 'invalid_value') {
    return [{ path, message: `${show(value)} is not known. Write one of: ${issue.values.map(String).join(', ')}` }];
  }
  if (issue.code === 'invalid_type') {
    const hint = descriptionAt(schema, path);
    return [{ path, message: `${show(value)} is not ${article(issue.expected)}${hint ? `. Write ${hint}` : ''}` }];
  }
  return [{ path, message: `${show(value)}: ${issue.message}` }];
}

const NAMES: Record<string, string> = { int: 'a whole number', array: 'a list', object: 'a set of fields', record: 'a set of fields' };

function article(type: string): string {
  return NAMES[type] ?? `a ${type}`;
}

function show(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** The value at a path of a plain object, or undefined. */
function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined | null)?.[key], data);
}

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  out?: z.ZodType;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const definition = schema?.def as Definition | undefined;
  if (definition?.innerType) return unwrap(definition.innerType);
  return definition?.type === 'pipe' ? unwrap(definition.out) : schema;
}

function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
  if (path.length === 0 || !schema) return schema;
  const [key, ...rest] = path;
  const { shape, element, valueType, options } = (unwrap(schema)?.def ?? {}) as Definition;
  if (options) return options.map((option) => schemaAt(option, path)).findLast(Boolean);
  return schemaAt(shape ? shape[String(key)] : (element ?? valueType), rest);
}

function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return schemaAt(schema, path)?.description;
}

function fieldsAt(schema: z.ZodType, path: Path): string[] {
  const definition = unwrap(schemaAt(schema, path))?.def as Definition | undefined;
  const shapes = definition?.options?.map((option) => (unwrap(option)?.def as Definition).shape) ?? [definition?.shape];
  return [...new Set(shapes.flatMap((shape) => Object.keys(shape ?? {})))];
}
