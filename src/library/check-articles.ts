import { KINDS, keyOfEntry, kindOf } from '../model/kinds.ts';
import { isPageId, stepId } from './anchors.ts';
import { checkFacets } from './check-facets.ts';
import { findPattern } from './check-pattern.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Content, Entry } from './read.ts';
import type { ArticleTranslation, SourceArticle } from '../model/schemas/article.ts';
import type { Source } from '../model/schemas/source.ts';

const DAY = 86_400_000;

type Report = (field: string, message: string, path?: readonly PropertyKey[]) => void;

/** Checks the front matter of articles and steps against each other and against the settings. */
export function checkArticles(content: Content): Problem[] {
  const problems: Problem[] = [];
  const reporter =
    (entry: Entry<unknown>): Report =>
    (field, message, path = field.split('.')) =>
      problems.push({ file: entry.file, line: entry.lineOf(path), field, message });

  const keys = keysOf(content);
  const ids = new Map<number, string>();
  for (const entry of content.articles) {
    const report = reporter(entry);
    checkId(entry, ids, report);
    checkDates(entry.data, report);
    checkRelations(entry, keys, report);
    checkSteps(entry, content, report);
    checkSources(entry, content, report);
  }
  for (const entry of content.steps) {
    checkDates(entry.data, reporter(entry));
    checkSources(entry, content, reporter(entry));
  }
  checkErrors(content, reporter);
  for (const entry of content.translations) checkTranslation(entry, content, reporter(entry));
  for (const entry of content.stepTranslations) {
    if (!content.steps.some((step) => step.id === entry.id) && !content.faulty.has(entry.id)) {
      problems.push({ file: entry.file, message: `translates no step. Write content/steps/ja/${entry.id}.mdx first, or remove this file` });
    }
  }
  return [...problems, ...checkSettings(content)];
}

/** The keys of all articles that are there. */
function keysOf({ articles, faulty }: Content): Set<string> {
  return new Set([...articles.map(({ id }) => id), ...faulty].map(keyOfEntry));
}

function checkId({ id, data, file }: Entry<SourceArticle>, seen: Map<number, string>, report: Report): void {
  const kind = KINDS.find((entry) => entry.kind === kindOf(id.split('/')[0] ?? ''));
  if (kind && Math.floor(data.id / 1000) !== kind.thousand) {
    report('id', `${data.id} is out of range. A ${kind.kind} has an id from ${kind.thousand}000 to ${kind.thousand}999`);
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

function missing(key: string, keys: Set<string>): string {
  const slug = key.split('/')[1] ?? '';
  const near = [...keys].find((known) => known.endsWith(`/${slug}`) || known.includes(slug.slice(0, 6)));
  return `there is no article ${key}.${near ? ` Did you mean ${near}?` : ''} Write the kind and the name of an article that exists`;
}

function checkSteps(entry: Entry<SourceArticle>, content: Content, report: Report): void {
  const ids = entry.data.steps.map(stepId);
  entry.data.steps.forEach((step, index) => {
    const id = stepId(step);
    if ('use' in step && !content.faulty.has(id) && !content.steps.some((shared) => shared.id === id)) {
      report(
        `steps.${index}.use`,
        `there is no shared step ${id}. Write content/steps/ja/${id}.mdx, or give the step its own id and title`,
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
    if (!content.sources.some((source) => source.id === id)) {
      report(`sources.${index}`, `there is no source ${id}. Add it to content/sources.yaml, or write an id from there`, ['sources', index]);
    }
  });
}

function checkErrors(content: Content, reporter: (entry: Entry<unknown>) => Report): void {
  const owners = new Map<string, string>();
  for (const entry of content.articles) {
    const report = reporter(entry);
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
  for (const entry of content.articles) {
    entry.data.errors.forEach((error, index) => {
      if (!owners.has(error.code))
        reporter(entry)(`errors.${index}`, `no article describes ${error.code}. Add text, pattern, hop and meaning`, ['errors', index]);
    });
  }
}

function checkTranslation(entry: Entry<ArticleTranslation>, content: Content, report: Report): void {
  const source = content.articles.find((article) => article.id === entry.id);
  if (!source) {
    if (content.faulty.has(entry.id)) return;
    report('title', `translates no article. Write content/articles/ja/${entry.id}.mdx first, or remove this file`);
    return;
  }
  const own = source.data.steps.flatMap((step) => ('use' in step ? [] : [step.id]));
  for (const id of own) {
    if (!entry.data.steps[id]) report('steps', `the step ${id} has no title here. Add "${id}: …"`);
  }
  for (const id of Object.keys(entry.data.steps)) {
    if (!own.includes(id))
      report(`steps.${id}`, `the Japanese file has no step of its own called ${id}. Remove it, or write its id as there`);
  }
  for (const error of source.data.errors) {
    const words = entry.data.errors[error.code];
    if (error.meaning && !words?.meaning)
      report('errors', `the meaning of ${error.code} is not translated. Add "${error.code}: { meaning: … }"`);
    if (error.question && !words?.question) report('errors', `the question of ${error.code} is not translated. Add it`);
  }
  for (const code of Object.keys(entry.data.errors)) {
    if (!source.data.errors.some((error) => error.code === code))
      report(`errors.${code}`, 'the Japanese file has no such code. Remove it here');
  }
  for (const list of ['avoid', 'meanwhile'] as const) {
    const [ja, en] = [source.data[list].length, entry.data[list].length];
    if (ja !== en) report(list, `has ${en} entries, the Japanese file ${ja}. Both say the same`);
  }
}

function checkSettings(content: Content): Problem[] {
  const { facets, sources, site } = content;
  const keys = keysOf(content);
  const { common, outage, group } = site.home;
  const offered = [...common, outage, group].filter((key) => key !== undefined && !keys.has(key)) as string[];
  return [
    ...offered.map((key) => ({ file: 'content/site.yaml', field: 'home', message: missing(key, keys) })),
    ...duplicates(
      'content/sources.yaml',
      sources.map((source) => source.id),
    ),
    ...checkFacets(facets),
    ...sources
      .filter((source) => !source.address && source.kind !== 'practice')
      .map((source) => ({
        file: 'content/sources.yaml',
        field: source.id,
        message: 'has no address. Only common practice may do without',
      })),
    ...checkAddresses(sources),
  ];
}

/** A page in another language has an address of its own, and is the same page for one source only. */
function checkAddresses(sources: readonly Source[]): Problem[] {
  const given = sources.flatMap(({ id, address, addresses = {} }) =>
    Object.entries(addresses).map(([language, own]) => ({ id, address, language, own })),
  );
  return given.flatMap(({ id, address, language, own }) => {
    const problem = (message: string) => [{ file: 'content/sources.yaml', field: `${id}.addresses.${language}`, message }];
    if (own === address) return problem('is the address that every language has. Remove it here');
    const other = sources.find(
      (source) => source.address !== address && [source.address, ...Object.values(source.addresses ?? {})].includes(own),
    );
    return other ? problem(`is the address of ${other.id} too. Write the one of the same page`) : [];
  });
}
