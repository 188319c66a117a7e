import { createRequire } from 'node:module';
import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';

// The plugin and the rules ship no types.
const require = createRequire(import.meta.url);
const load = (name: string) => (require(name) as { default?: unknown }).default ?? require(name);
const markdown = load('@textlint/textlint-plugin-markdown') as never;
const preset = load('textlint-rule-preset-ja-technical-writing') as {
  rules: Record<string, TextlintKernelRule['rule']>;
  rulesConfig: Record<string, TextlintKernelRule['options']>;
};
const terms = load('textlint-rule-prh') as TextlintKernelRule['rule'];

/** Where we differ from the preset, and why. None of its rules is switched off. */
const OURS: Record<string, TextlintKernelRule['options']> = {
  // STYLE.md: 60 instead of 100. Latin letters are not counted: labels and messages are quoted as the screen has them.
  'sentence-length': { max: 60, skipPatterns: ['/[ -~]+/g'] },
  // Steps are lists, and are written in です・ます as the rest is.
  'no-mix-dearu-desumasu': { preferInHeader: '', preferInBody: 'ですます', preferInList: 'ですます', strict: false },
  // Questions that tell two errors apart end with a question mark, which is half-width here. Exclamation marks stay forbidden.
  'no-exclamation-question-mark': { allowHalfWidthQuestion: true },
  // 「AもBも」「AかBか」 are pairs. 「…することがあります」 says what may happen, and holds a second が that no reader stumbles over.
  'no-doubled-joshi': { min_interval: 1, allow: ['も', 'か', 'が'] },
  // 「長押しして」 is right.
  'ja-no-successive-word': { allow: ['し'] },
  // The name of a school.
  'max-kanji-continuous-len': { max: 6, allow: ['大学教育大学院'] },
};

const RULES: TextlintKernelRule[] = [
  ...Object.entries(preset.rules).map(([ruleId, rule]) => ({ ruleId, rule, options: OURS[ruleId] ?? preset.rulesConfig[ruleId] ?? true })),
  { ruleId: 'terms', rule: terms, options: { rulePaths: ['content/terms/ja.yaml'], checkLink: true, checkEmphasis: true } },
];

const kernel = new TextlintKernel();

/**
 * Reads Japanese as a copy editor would.
 * @param file the name to tell
 * @param text Markdown
 * @returns a line for each finding: file, line, rule, and what is wrong
 * @throws Error where an example in content/terms/ja.yaml does not come out as it says
 */
export async function findingsIn(file: string, text: string): Promise<string[]> {
  const plugins = [{ pluginId: 'markdown', plugin: markdown }];
  const { messages } = await kernel.lintText(text, { ext: '.md', filePath: file, plugins, rules: RULES });
  const lines = text.split('\n');
  return messages.map(
    ({
      loc: {
        start: { line },
      },
      ruleId,
      message,
    }) => `${file}:${line} ${ruleId}: ${message.split('\n')[0] ?? ''}\n  ${lines[line - 1] ?? ''}`,
  );
}
