import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyOfProject } from './project.ts';

/** An Arabic letter for each Latin one: words that are written from right to left, and can be recognised. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** English as if it were Arabic. What is filled in, in braces, stays. */
export function asArabic(english: string): string {
  return english.replace(/\{\w+\}|[a-z]/gi, (part) =>
    part.startsWith('{') ? part : (LETTERS[part.toLowerCase().charCodeAt(0) - 97] ?? part),
  );
}

/** Every text of YAML as Arabic. */
function allArabic(data: unknown): unknown {
  if (typeof data === 'string') return asArabic(data);
  return Object.fromEntries(Object.entries(data as object).map(([key, value]) => [key, allArabic(value)]));
}

/**
 * A copy of the project that is about a kettle: six articles in three languages, of which the third is written from right to left.
 * The words of the interface are the project's own.
 */
export function copyOfKettle(): string {
  const folder = copyOfProject({ contentFrom: 'tests/kettle' });
  const content = join(folder, 'content');
  rmSync(join(content, 'README.md'));
  for (const language of ['ja', 'en']) cpSync(`content/words/${language}.yaml`, join(content, `words/${language}.yaml`));
  const words = parse(readFileSync('content/words/en.yaml', 'utf8')) as { words: object };
  const style = parse(readFileSync(join(content, 'desk/english.yaml'), 'utf8')) as object;
  const language = { name: 'العربية', direction: 'rtl', scripts: ['Arabic'], locale: 'ar_EG' };
  writeFileSync(join(content, 'words/ar.yaml'), stringify({ language, words: allArabic(words.words) }));
  writeFileSync(join(content, 'desk/arabic.yaml'), stringify({ ...(allArabic(style) as object), language: 'ar' }));
  return folder;
}
