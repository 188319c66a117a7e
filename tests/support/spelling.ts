import { readFileSync } from 'node:fs';
import { spellCheckDocument } from 'cspell-lib';

const LINES = readFileSync('content/words.txt', 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line && !line.startsWith('#'));

/** The words of content/words.txt: those that are right beyond the dictionary, and those that are wrong although it has them. */
export const WORDS = {
  right: LINES.filter((line) => !line.startsWith('!')),
  wrong: LINES.filter((line) => line.startsWith('!')).map((line) => line.slice(1)),
};

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
    { language: 'en-US', words: WORDS.right, flagWords: WORDS.wrong },
  );
  return issues.map((issue) => `${file}:${text.slice(0, issue.offset).split('\n').length} ${issue.text}`);
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/```[\s\S]*?```|`[^`\n]*`|\]\([^)\n]*\)/g, (code) => code.replaceAll(/[^\n]/g, ' '));
}
