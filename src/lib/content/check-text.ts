import { keyOfEntry, kindOf } from '../kinds.ts';
import { PAGE_ANCHORS, stepId } from './check-articles.ts';
import type { Tag } from './outline.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry } from './read.ts';

/** The tags a writer may use. Lower-case names are HTML. */
export const TAGS = ['Step', 'For', 'Success', 'Cannot', 'Cite', 'Admins'];
const HTML = ['kbd', 'br', 'b', 'i', 'span', 'ruby', 'rt', 'rp'];

/** Pages that articles may link to besides other articles. */
const PAGES = ['/', '/e/', '/search/', '/symptoms/', '/causes/', '/guides/', '/about/', '/privacy/'];

/** Checks the text of articles and steps: tags, steps in order, sources, links. */
export function checkText(content: Content): Problem[] {
  const problems: Problem[] = [];
  for (const entry of content.articles) {
    problems.push(...checkEntry(entry, content), ...checkOrder(entry, entry.data.steps.map(stepId), entry.data.who.includes('admin')));
    problems.push(...checkCited(entry, entry.data.sources));
  }
  for (const entry of content.translations) {
    const source = content.articles.find((article) => article.id === entry.id);
    problems.push(...checkEntry(entry, content));
    if (!source) continue;
    problems.push(...checkOrder(entry, source.data.steps.map(stepId), source.data.who.includes('admin')));
    problems.push(...checkCited(entry, source.data.sources));
  }
  for (const entry of content.notes) {
    const key = entry.id.replace(/\.\w+$/, '');
    problems.push(...checkEntry(entry, content));
    if (!content.articles.some(({ id }) => keyOfEntry(id) === key))
      problems.push({ file: entry.file, message: `there is no article ${key} to add this to. Mend the name of the file` });
    if (entry.outline.tags.some(({ name }) => name === 'Step' || name === 'Cite')) {
      problems.push({ file: entry.file, message: 'a local note has neither steps nor sources. Write plain text, links and <For>' });
    }
  }
  for (const entry of content.steps) problems.push(...checkEntry(entry, content), ...checkCited(entry, entry.data.sources));
  for (const entry of content.stepTranslations) {
    const source = content.steps.find((step) => step.id === entry.id);
    problems.push(...checkEntry(entry, content), ...(source ? checkCited(entry, source.data.sources) : []));
  }
  return problems;
}

function checkEntry({ file, outline }: Entry<unknown>, content: Content): Problem[] {
  return [
    ...outline.code.map(({ line }) => ({
      file,
      line,
      message: 'an article holds no code: no import, export or { }. Put a brace into backticks',
    })),
    ...outline.bareAddresses.map(({ text, line }) => ({
      file,
      line,
      message: `${text} is a bare address. Write [text](${text}), or put it into backticks`,
    })),
    ...outline.links.flatMap(({ to, line }) => checkLink(to, content).map((message) => ({ file, line, message }))),
    ...outline.tags.flatMap((tag) => checkTag(tag, content).map((message) => ({ file, line: tag.line, field: `<${tag.name}>`, message }))),
  ];
}

function checkTag({ name, attributes }: Tag, content: Content): string[] {
  if (HTML.includes(name)) return [];
  if (!TAGS.includes(name)) return [`unknown tag. Use one of: ${TAGS.join(', ')}`];
  if (name === 'Cite') {
    const ids = (attributes.s ?? '').split(' ').filter(Boolean);
    if (!ids.length) return ['needs the id of a source: <Cite s="…" />'];
    return ids
      .filter((id) => !content.sources.some((source) => source.id === id))
      .map((id) => `there is no source ${id}. Add it to content/sources.yaml, or write an id from there`);
  }
  if (name !== 'For') return [];
  const conditions = Object.entries(attributes);
  if (!conditions.length) return ['says for whom: <For device="mac">'];
  return conditions.flatMap(([id, values]) => {
    const facet = content.facets.find((known) => known.id === id && known.fits);
    if (!facet)
      return [
        `${id} is not a facet. Use one of: ${content.facets
          .filter((known) => known.fits)
          .map((known) => known.id)
          .join(', ')}`,
      ];
    const known = facet.values.map((value) => value.id);
    const unknown = values.split(' ').filter((value) => !known.includes(value));
    return unknown.map((value) => `"${value}" is not a value of ${id}. Write one of: ${known.join(', ')}`);
  });
}

function checkOrder({ file, outline }: Entry<unknown>, steps: string[], needsAdmins: boolean): Problem[] {
  const problems: Problem[] = [];
  const found = outline.tags.filter((tag) => tag.name === 'Step').map((tag) => ({ id: tag.attributes.id ?? '', line: tag.line }));
  const ids = found.map((step) => step.id);
  for (const { id, line } of found) {
    if (!steps.includes(id))
      problems.push({
        file,
        line,
        field: '<Step>',
        message: `the step ${id || 'without an id'} is not in steps: of the Japanese file. Add it there, or mend the id`,
      });
  }
  for (const [index, { id, line }] of found.entries()) {
    if (ids.indexOf(id) !== index)
      problems.push({ file, line, field: '<Step>', message: `the step ${id} stands here twice. Each step is shown once` });
  }
  for (const id of steps) {
    if (!ids.includes(id))
      problems.push({
        file,
        field: 'steps',
        message: `the text has no <Step id="${id}">. Add it, or remove the step from the front matter`,
      });
  }
  if (!problems.length && ids.join() !== steps.join()) {
    problems.push({
      file,
      field: 'steps',
      message: `the text has its steps in another order than the front matter. Write them as: ${steps.join(', ')}`,
    });
  }
  const admins = outline.tags.find((tag) => tag.name === 'Admins');
  if (needsAdmins && !admins)
    problems.push({ file, field: 'who', message: 'names admin, so the text ends with <Admins>…</Admins>: what an administrator does' });
  const after = outline.textAfter('Admins');
  if (after) problems.push({ file, line: after, field: '<Admins>', message: 'comes last. Move this text before it' });
  return problems;
}

function checkCited({ file, outline }: Entry<unknown>, sources: string[]): Problem[] {
  const cited = new Set(outline.tags.flatMap((tag) => (tag.name === 'Cite' ? (tag.attributes.s ?? '').split(' ') : [])));
  return [
    ...sources
      .filter((id) => !cited.has(id))
      .map((id) => ({
        file,
        field: 'sources',
        message: `${id} is listed, but no <Cite s="${id}" /> stands in the text. Cite it, or remove it`,
      })),
    ...[...cited]
      .filter((id) => !sources.includes(id))
      .map((id) => ({ file, field: 'sources', message: `${id} is cited, but not listed in the Japanese file. Add it to sources` })),
  ];
}

function checkLink(to: string, content: Content): string[] {
  if (/^(?:https:|mailto:|tel:)/.test(to)) return [];
  if (to.startsWith('http:')) return [`${to} is not encrypted. Write https://`];
  if (!to.startsWith('/')) return [`${to} is not an address. Begin with / for a page of this site, or with https://`];
  const [path = '', anchor] = to.split('#');
  if (/^\/en(?:\/|$)/.test(path)) return [`${to} names a language. Leave out /en: the link follows the reader's language`];
  if (PAGES.includes(path)) return [];
  const [, folder = '', slug = ''] = path.split('/');
  if (content.faulty.has(`${folder}/${slug}`) || (folder === 'steps' && content.faulty.has(slug))) return [];
  const article = kindOf(folder) && content.articles.find((entry) => keyOfEntry(entry.id) === `${kindOf(folder)}/${slug}`);
  const exists = article || (folder === 'steps' && content.steps.some((step) => step.id === slug)) || isFacetPage(folder, slug, content);
  if (!exists) return [`there is no page ${path}. Write the address of a page that exists, ending in /`];
  if (!path.endsWith('/')) return [`${to} lacks the final slash. Write ${path}/`];
  if (!anchor || !article) return [];
  const anchors = [...article.data.steps.map(stepId), ...PAGE_ANCHORS];
  return anchors.includes(anchor) ? [] : [`${path} has no step #${anchor}. Write one of: ${anchors.join(', ')}`];
}

function isFacetPage(facet: string, value: string, { facets }: Content): boolean {
  return facets.some((known) => known.id === facet && known.values.some(({ id }) => id === value));
}
