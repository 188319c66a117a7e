import { keyOfEntry } from '../model/kinds.ts';
import { ADMINS, NO_WORRY } from '../model/worries.ts';
import { stepId } from './anchors.ts';
import { reporter, type Problem } from './problem.ts';
import type { Content } from './read.ts';

/** Checks what articles and steps say for replies, and of which steps and articles tickets tell: only of styles, steps and articles that there are. */
export function checkReplies({ articles, translations, steps, desk, tickets, worries, placeIn }: Content): Problem[] {
  const problems: Problem[] = [];
  const asked = new Set(worries.map(({ id }) => id).filter((id) => id !== NO_WORRY));
  const stylesIn = (language: string) => desk.filter((style) => style.language === language).map(({ id }) => id);
  for (const entry of [...articles, ...translations]) {
    const report = reporter(entry, problems);
    const known = stylesIn(entry.language);
    for (const style of Object.keys(entry.data.reply)) if (!known.includes(style)) report(`reply.${style}`, unknown(style, known));
    for (const [worry, said] of Object.entries(entry.data.answers)) {
      if (worry !== ADMINS && !asked.has(worry))
        report(
          `answers.${worry}`,
          `nobody asks that. Write one of: ${[...asked].join(', ')}, or add content/worries/<language>/${worry}.txt`,
        );
      for (const style of Object.keys(said)) if (!known.includes(style)) report(`answers.${worry}.${style}`, unknown(style, known));
    }
  }
  const titled = [
    ...steps.map((entry) => ({ entry, titles: entry.data.titles, field: 'titles' })),
    ...articles.flatMap((entry) =>
      entry.data.steps.map((step, at) => ({ entry, titles: 'use' in step ? undefined : step.titles, field: `steps.${at}.titles` })),
    ),
  ];
  for (const { entry, titles = {}, field } of titled)
    for (const style of Object.keys(titles))
      if (!stylesIn(entry.language).includes(style)) reporter(entry, problems)(field, unknown(style, stylesIn(entry.language)));
  const ids = new Set([...steps.map(({ id }) => id), ...articles.flatMap(({ data }) => data.steps.map(stepId))]);
  const named = tickets.facts.flatMap((fact, at) =>
    (['tried', 'settled', 'leads'] as const).flatMap((field) =>
      fact[field].map((step, place) => ({ step, path: ['facts', at, field, place] })),
    ),
  );
  for (const { step, path } of named)
    if (!ids.has(step))
      problems.push({ ...placeIn('tickets', path), field: path.join('.'), message: `no article has a step ${step}. Write the id of one` });
  const keys = new Set<string>(articles.map(({ id }) => keyOfEntry(id)));
  const meant = [
    ...Object.keys(tickets.cues).map((key) => ({ key, path: ['cues', key] })),
    ...tickets.facts.flatMap((fact, at) =>
      (['meant', 'unmeant'] as const).flatMap((field) => fact[field].map((key, place) => ({ key, path: ['facts', at, field, place] }))),
    ),
  ];
  for (const { key, path } of meant)
    if (!keys.has(key))
      problems.push({
        ...placeIn('tickets', path),
        field: path.join('.'),
        message: `there is no article ${key}. Write the key of one, such as ${[...keys][0] ?? 'symptom/x'}`,
      });
  return problems;
}

function unknown(style: string, known: readonly string[]): string {
  return `there is no style ${style} in this language. Write one of: ${known.join(', ')}, or add content/desk/${style}.yaml`;
}
