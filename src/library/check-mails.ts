import { NO_WORRY } from '../model/worries.ts';
import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

type Checked = Pick<Content, 'articles' | 'faulty' | 'mails' | 'others' | 'worries' | 'desk'>;

/**
 * Checks that mails are about an article, and what is asked beside has an answer; and that none stands twice: what is written twice would
 * count as what two people say.
 */
export function checkMails({ articles, faulty, mails, others, worries, desk }: Checked): Problem[] {
  const known = new Set([...articles.map(({ id }) => id), ...faulty]);
  const homeless = mails.filter(({ id }) => !known.has(id));
  return [
    ...homeless.map(({ id, file }) => {
      return { file, message: `there is no article ${id}. Rename the file to the article its mails are about, or remove it` };
    }),
    ...worries
      .filter(({ id }) => id !== NO_WORRY && !desk.some((style) => style.worries[id]))
      .map(({ id, file }) => {
        return {
          file,
          message: `no style says anything to ${id}. Write worries: { ${id}: … } in content/desk/<style>.yaml, or remove the file`,
        };
      }),
    ...[...mails, ...others, ...worries].flatMap(({ file, lines }) =>
      lines
        .filter((line, at) => lines.indexOf(line) < at)
        .map((line) => ({ file, message: `"${line}" stands twice. Remove one: each mail is one person's words` })),
    ),
  ];
}
