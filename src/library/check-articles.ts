import { entryOf } from '../model/entries.ts';
import { idsInWords, isIdOf, OWN } from '../model/ids.ts';
import { kindOf } from '../model/kinds.ts';
import type { SourceArticle } from '../model/schemas/article.ts';
import { isPageId, stepId } from './anchors.ts';
import { keysOf, missing } from './keys.ts';
import { isOwn } from './layers.ts';
import { reporter, type Problem, type Report } from './problem.ts';
import type { Content, Entry } from './read.ts';

const DAY = 86_400_000;

/** Checks the front matter of articles and shared steps: each by itself, against the others, and against the settings. */
export function checkArticles(content: Content): Problem[] {
  const problems: Problem[] = [];
  const keys = keysOf(content);
  const ids = new Map<number, string>();
  for (const entry of content.articles) {
    const report = reporter(entry, problems);
    checkId(entry, content, ids, report);
    checkDates(entry.data, report);
    checkRelations(entry, keys, report);
    checkSteps(entry, content, report);
    checkSources(entry, content, report);
  }
  for (const entry of content.steps) {
    const report = reporter(entry, problems);
    checkDates(entry.data, report);
    checkSources(entry, content, report);
  }
  return problems;
}

function checkId({ id, data, file }: Entry<SourceArticle>, { replacing }: Content, seen: Map<number, string>, report: Report): void {
  const kind = isOwn(file) && !replacing.has(file) ? OWN : kindOf(id.split('/')[0] ?? '');
  if (kind && !isIdOf(kind, data.id)) {
    const whose = kind === OWN ? 'An article of organization/' : `A ${kind}`;
    report('id', `${data.id} is out of range. ${whose} has an id ${idsInWords(kind)}`);
  }
  const other = seen.get(data.id);
  if (other) report('id', `${data.id} is already the id of ${other}. Give this article one that was never used`);
  seen.set(data.id, file);
}

function checkDates({ reviewed, reviewBy }: { reviewed: string; reviewBy: string }, report: Report): void {
  const days = (Date.parse(reviewBy) - Date.parse(reviewed)) / DAY;
  if (days < 0) report('reviewBy', `${reviewBy} is before reviewed (${reviewed}). Write a later day`);
  if (days > 366) report('reviewBy', `${reviewBy} is more than 366 days after reviewed (${reviewed}). Write an earlier day`);
}

function checkRelations(entry: Entry<SourceArticle>, keys: Set<string>, report: Report): void {
  const { causes, related } = entry.data;
  if (causes.length && !entry.id.startsWith('symptoms/')) report('causes', 'only symptoms have causes. Use related instead');
  causes.forEach(({ key }, index) => {
    if (!key.startsWith('cause/')) report(`causes.${index}.key`, `${key} is not a cause. Write cause/<name>`, ['causes', index, 'key']);
    else if (!keys.has(key)) report(`causes.${index}.key`, missing(key, keys), ['causes', index, 'key']);
  });
  related.forEach((key, index) => {
    if (!keys.has(key)) report(`related.${index}`, missing(key, keys), ['related', index]);
  });
}

function checkSteps(entry: Entry<SourceArticle>, content: Content, report: Report): void {
  const ids = entry.data.steps.map(stepId);
  entry.data.steps.forEach((step, index) => {
    const id = stepId(step);
    if ('use' in step && !content.faulty.has(id) && !content.steps.some((shared) => shared.id === id)) {
      report(
        `steps.${index}.use`,
        `there is no shared step ${id}. Write content/steps/${entry.language}/${id}.mdx, or give the step its own id and title`,
        ['steps', index],
      );
    }
    if (isPageId(id)) report(`steps.${index}.id`, `${id} is an address that every page uses. Choose another word`, ['steps', index]);
    if (ids.indexOf(id) !== index)
      report(`steps.${index}.id`, `${id} is used twice. Each step of an article has its own id`, ['steps', index]);
  });
}

function checkSources(entry: Entry<{ sources: string[] }>, content: Content, report: Report): void {
  entry.data.sources.forEach((id, index) => {
    if (!entryOf(content.sources, id)) {
      report(`sources.${index}`, `there is no source ${id}. Add it to content/sources.yaml, or write an id from there`, ['sources', index]);
    }
  });
}
