import { readFileSync } from 'node:fs';
import { spellCheckDocument } from 'cspell-lib';

/** The words of content/words.txt, which are right beyond the dictionary. */
export const WORDS = readFileSync('content/words.txt', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith('#'));

/**
 * Spells English as Americans do. Code and addresses are passed over: they are written as a screen has them.
 * @param file the name to tell
 * @param text Markdown
 * @returns file, line and word for each that is wrong
 */
export async function misspelledIn(file: string, text: string): Promise<string[]> {
  const { issues } = await spellCheckDocument(
    { uri: 'text.md', text: withoutCode(text), languageId: 'markdown', locale: 'en-US' },
    { generateSuggestions: false, noConfigSearch: true },
    { language: 'en-US', words: WORDS },
  );
  return issues.map((issue) => `${file}:${text.slice(0, issue.offset).split('\n').length} ${issue.text}`);
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`|\]\([^)\n]*\)/g, (code) => code.replaceAll(/[^\n]/g, ' '));
}
