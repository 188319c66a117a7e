import { findPattern } from './check-pattern.ts';
import { reporter, type Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks the messages of articles: each is described in one of them, by a pattern that recognises it. */
export function checkErrors({ articles }: Content): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const entry of articles) {
    const report = reporter(entry, problems);
    entry.data.errors.forEach((error, index) => {
      const at = ['errors', index];
      const owns = error.text !== undefined || error.pattern !== undefined;
      if (owns && !(error.text && error.pattern && error.hop && error.meaning)) {
        report(`errors.${index}`, `${error.code} needs text, pattern, hop and meaning together`, at);
      } else if (owns && error.text && error.pattern) {
        const other = owners.get(error.code);
        if (other) report(`errors.${index}`, `${error.code} is already described in ${other}. Here write only its code and a question`, at);
        owners.set(error.code, entry.file);
        const fault = findPattern(error.pattern, error.text);
        if (fault) report(`errors.${index}.pattern`, fault, at);
      } else if (!error.question) {
        report(`errors.${index}`, `${error.code} needs the question that tells this article from the one that describes the message`, at);
      }
    });
  }
  for (const entry of articles) {
    entry.data.errors.forEach((error, index) => {
      if (!owners.has(error.code))
        reporter(entry, problems)(`errors.${index}`, `no article describes ${error.code}. Add text, pattern, hop and meaning`, [
          'errors',
          index,
        ]);
    });
  }
  return problems;
}
