import { parse, stringify } from 'yaml';
import { goodContent } from './content.ts';

/** An Arabic letter for each Latin one: words that are written from right to left, and can be recognised. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** English as if it were Arabic. What is filled in, in braces, stays. */
export function asArabic(english: string): string {
  return english.replace(/\{\w+\}|[a-z]/gi, (part) =>
    part.startsWith('{') ? part : (LETTERS[part.toLowerCase().charCodeAt(0) - 97] ?? part),
  );
}

/** Adds the third language wherever there is a text in two. */
function withArabic(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withArabic);
  if (typeof data !== 'object' || data === null) return data;
  const fields = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withArabic(value)]));
  return typeof fields.ja === 'string' && typeof fields.en === 'string' ? { ...fields, ar: asArabic(fields.en) } : fields;
}

/** Every text of YAML as Arabic. */
function allArabic(data: unknown): unknown {
  if (typeof data === 'string') return asArabic(data);
  return Object.fromEntries(Object.entries(data as object).map(([key, value]) => [key, allArabic(value)]));
}

/**
 * A small content in three languages, of which the third is written from right to left: all words, no articles.
 * @param words the words of the interface, by the code of their language
 */
export function contentInThreeLanguages(words: { ja: string; en: string }): Map<string, string> {
  const files = goodContent();
  for (const [file, text] of files) {
    if (/^content\/\w+\.yaml$/.test(file)) files.set(file, stringify(withArabic(parse(text))));
  }
  const english = parse(words.en) as { words: object };
  const style = parse(files.get('content/desk/english.yaml') ?? '') as object;
  return files
    .set(
      'content/site.yaml',
      'name: Kettle\naddress: https://kettle.example/\nlanguages: [ja, en, ar]\nrepository: https://kettle.example/code/\n',
    )
    .set('content/words/ja.yaml', words.ja)
    .set('content/words/en.yaml', words.en)
    .set(
      'content/words/ar.yaml',
      stringify({
        language: { name: 'العربية', direction: 'rtl', scripts: ['Arabic'], locale: 'ar_EG' },
        words: allArabic(english.words),
      }),
    )
    .set('content/desk/arabic.yaml', stringify({ ...(allArabic(style) as object), language: 'ar' }));
}
