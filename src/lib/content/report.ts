import { keyOfEntry } from '../kinds.ts';
import type { Content } from './read.ts';

/** What a writer wants to know of the whole, as Markdown. */
export function reportOf(content: Content, today: string, changedLater: readonly string[]): string {
  return [
    '# Content report',
    `${content.articles.length} articles, ${content.translations.length} translated; ${content.steps.length} shared steps; ${content.sources.length} sources.`,
    ...section('Symptoms and their causes (● common, ○ sometimes, · rare)', matrix(content)),
    ...section('Articles by facet value', coverage(content)),
    ...section('Due for review', dueBy(content, today)),
    ...section('Translations older than their source', changedLater),
    ...section('Causes that no symptom names', orphanCauses(content)),
    ...section('Sources that nothing cites', unused(content)),
    ...section('Shared steps that nothing uses', unusedSteps(content)),
    ...section('Articles without a drawing', withoutDrawing(content)),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return ['', `## ${title}`, '', ...(lines.length ? lines : ['None.'])];
}

const MARKS = { common: '●', occasional: '○', rare: '·' } as const;

function matrix({ articles }: Content): string[] {
  return articles
    .filter(({ id }) => id.startsWith('symptoms/'))
    .map(
      ({ id, data }) =>
        `- ${id.slice(9)}: ${data.causes.map(({ key, likelihood }) => `${MARKS[likelihood]} ${key.slice(6)}`).join(', ') || 'none'}`,
    );
}

function coverage({ articles, facets }: Content): string[] {
  return facets.flatMap(({ id, values }) =>
    values.map((value) => {
      const named = articles.filter(({ data }) => (data[id] as string[] | undefined)?.includes(value.id)).length;
      return `- ${id}=${value.id}: ${named} name it`;
    }),
  );
}

function dueBy({ articles, steps }: Content, today: string): string[] {
  return [...articles, ...steps].filter(({ data }) => data.reviewBy < today).map(({ file, data }) => `- ${file}: by ${data.reviewBy}`);
}

/** Causes that no symptom names. */
export function orphanCauses({ articles }: Content): string[] {
  const named = new Set(articles.flatMap(({ data }) => data.causes.map(({ key }) => key)));
  return articles.map(({ id }) => keyOfEntry(id)).filter((key) => key.startsWith('cause/') && !named.has(key));
}

function unused({ articles, steps, sources }: Content): string[] {
  const cited = new Set([...articles, ...steps].flatMap(({ data }) => data.sources));
  return sources.map(({ id }) => id).filter((id) => !cited.has(id));
}

function unusedSteps({ articles, steps }: Content): string[] {
  const used = new Set(articles.flatMap(({ data }) => data.steps.flatMap((step) => ('use' in step ? [step.use] : []))));
  return steps.map(({ id }) => id).filter((id) => !used.has(id));
}

function withoutDrawing({ articles }: Content): string[] {
  return articles.filter(({ id, data }) => id.startsWith('symptoms/') && !data.drawing).map(({ id }) => `- ${id}`);
}
