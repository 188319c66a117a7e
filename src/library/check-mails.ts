import type { Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks that mails are about an article, and that none stands twice: what is written twice would count as what two people say. */
export function checkMails({ articles, faulty, mails, others }: Pick<Content, 'articles' | 'faulty' | 'mails' | 'others'>): Problem[] {
  const known = new Set([...articles.map(({ id }) => id), ...faulty]);
  const homeless = mails.filter(({ id }) => !known.has(id));
  return [
    ...homeless.map(({ id, file }) => {
      return { file, message: `there is no article ${id}. Rename the file to the article its mails are about, or remove it` };
    }),
    ...[...mails, ...others].flatMap(({ file, lines }) =>
      lines
        .filter((line, at) => lines.indexOf(line) < at)
        .map((line) => ({ file, message: `"${line}" stands twice. Remove one: each mail is one person's words` })),
    ),
  ];
}
