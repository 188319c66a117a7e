import { keyOfEntry } from '../model/kinds.ts';
import { citationsOf } from './outline.ts';
import type { Content } from './read.ts';

/** What a writer wants to know of the whole, as Markdown. */
export function reportOf(content: Content, today: string, changedLater: readonly string[]): string {
  return [
    '# Content report',
    `${content.articles.length} articles, ${content.translations.length} translated; ${content.steps.length} shared steps; ${content.sources.length} sources.`,
    ...section('Citations by kind of source', citations(content)),
    ...section('Sources by age of the text that was read', ages(content, today)),
    ...section('Symptoms and their causes (● common, ○ sometimes, · rare)', matrix(content)),
    ...section('Articles by facet value', coverage(content)),
    ...section(`Due for review within ${SOON} days`, dueBy(content, daysAfter(today, SOON))),
    ...section('Translations older than their source', changedLater),
    ...section('Causes that no symptom names', orphanCauses(content)),
    ...section('Sources that nothing cites', unusedSources(content)),
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

/** A review that falls due within so many days is named. */
const SOON = 60;

const DAY = 86_400_000;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

function citations({ articles, steps, sources, product }: Content): string[] {
  const kindOf = new Map(sources.map(({ id, kind }) => [id, kind]));
  const cited = [...articles, ...steps].flatMap(({ outline }) => citationsOf(outline)).map((id) => kindOf.get(id));
  return product.sourceKinds.map(({ id: kind }) => {
    const count = cited.filter((each) => each === kind).length;
    return `- ${kind}: ${count} (${((100 * count) / Math.max(1, cited.length)).toFixed(1)} %)`;
  });
}

/** Ages in days up to which sources are counted together. */
const AGES = [60, 180, 365, Infinity];

function ages({ sources }: Content, today: string): string[] {
  const days = sources.filter(({ address }) => address).map(({ read }) => (Date.parse(today) - Date.parse(read)) / DAY);
  const upTo = AGES.map((limit, index) => {
    const count = days.filter((age) => age <= limit && age > (AGES[index - 1] ?? -Infinity)).length;
    return `- ${limit === Infinity ? 'older' : `up to ${limit} days`}: ${count}`;
  });
  return [...upTo, `- rewritten since they were read: ${sources.filter(({ rewritten }) => rewritten).length}`];
}

function coverage({ articles, facets }: Content): string[] {
  return facets
    .filter(({ fits }) => fits)
    .flatMap(({ id, values }) =>
      values.map((value) => {
        const count = (stance: 'about' | 'notFor') => articles.filter(({ data }) => data[stance][id]?.includes(value.id)).length;
        return `- ${id}=${value.id}: ${count('about')} about it, ${count('notFor')} not for it`;
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

/** Ids of sources that nothing cites. */
export function unusedSources({ articles, steps, sources }: Content): string[] {
  const cited = new Set([...articles, ...steps].flatMap(({ data }) => data.sources));
  return sources.map(({ id }) => id).filter((id) => !cited.has(id));
}

/** Ids of shared steps that no article uses. */
export function unusedSteps({ articles, steps }: Content): string[] {
  const used = new Set(articles.flatMap(({ data }) => data.steps.flatMap((step) => ('use' in step ? [step.use] : []))));
  return steps.map(({ id }) => id).filter((id) => !used.has(id));
}

function withoutDrawing({ articles }: Content): string[] {
  return articles.filter(({ id, data }) => id.startsWith('symptoms/') && !data.drawing).map(({ id }) => `- ${id}`);
}
