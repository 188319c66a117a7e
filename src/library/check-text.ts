import { entryOf } from '../model/entries.ts';
import { keyOfEntry } from '../model/kinds.ts';
import { hiddenMessage } from './characters.ts';
import { stepId } from './anchors.ts';
import { linkChecker } from './check-links.ts';
import { checkTag, PROSE_TAGS } from './check-tags.ts';
import { citationsOf } from './outline.ts';
import type { Problem } from './problem.ts';
import type { Content, Entry } from './read.ts';

type Text = Pick<Entry<unknown>, 'file' | 'outline'>;

/**
 * Checks the text of articles, steps and pages of prose: tags, steps in order, sources, links.
 * @param others texts whose front matter cannot be read: of these the tags and links alone
 */
export function checkText(content: Content, others: readonly Text[] = []): Problem[] {
  const checkLink = linkChecker(content);
  const problems = others.flatMap((text) => checkEntry(text, content, checkLink));
  for (const entry of content.articles) {
    problems.push(
      ...checkEntry(entry, content, checkLink),
      ...checkOrder(entry, entry.data.steps.map(stepId), entry.data.who.includes('admin')),
    );
    problems.push(...checkCited(entry, entry.data.sources));
  }
  for (const entry of content.translations) {
    const source = entryOf(content.articles, entry.id);
    problems.push(...checkEntry(entry, content, checkLink));
    if (!source) continue;
    problems.push(...checkOrder(entry, source.data.steps.map(stepId), source.data.who.includes('admin')));
    problems.push(...checkCited(entry, source.data.sources));
  }
  for (const entry of content.notes) {
    const key = entry.id.replace(/\.[\w-]+$/, '');
    problems.push(...checkEntry(entry, content, checkLink));
    if (!content.articles.some(({ id }) => keyOfEntry(id) === key))
      problems.push({ file: entry.file, message: `there is no article ${key} to add this to. Mend the name of the file` });
    if (entry.outline.tags.some(({ name }) => name === 'Step' || name === 'Cite')) {
      problems.push({ file: entry.file, message: 'a local note has neither steps nor sources. Write plain text, links and <For>' });
    }
  }
  for (const entry of content.pages) problems.push(...checkEntry(entry, content, checkLink, PROSE_TAGS));
  for (const entry of content.steps) problems.push(...checkEntry(entry, content, checkLink), ...checkCited(entry, entry.data.sources));
  for (const entry of content.stepTranslations) {
    const source = entryOf(content.steps, entry.id);
    problems.push(...checkEntry(entry, content, checkLink), ...(source ? checkCited(entry, source.data.sources) : []));
  }
  return problems;
}

function checkEntry(
  { file, outline }: Text,
  content: Content,
  checkLink: (to: string) => string[],
  tags?: Record<string, string[]>,
): Problem[] {
  return [
    ...outline.code.map(({ line }) => ({
      file,
      line,
      message: 'an article holds no code: no import, export or { }. Put a brace into backticks',
    })),
    ...outline.pictures.map(({ line }) => ({
      file,
      line,
      message: 'a picture is not shown here. Remove it; what a screen looks like is a drawing in content/drawings',
    })),
    ...outline.hidden.map(({ character, line }) => ({ file, line, message: hiddenMessage(character) })),
    ...outline.bareAddresses.map(({ text, line }) => ({
      file,
      line,
      message: `${text} is a bare address. Write [text](${text}), or put it into backticks`,
    })),
    ...outline.links.flatMap(({ to, line }) => checkLink(to).map((message) => ({ file, line, message }))),
    ...outline.tags.flatMap((tag) =>
      checkTag(tag, content, tags).map((message) => ({ file, line: tag.line, field: `<${tag.name}>`, message })),
    ),
  ];
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
        message: `the step ${id || 'without an id'} is not in steps: of the source file. Add it there, or mend the id`,
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
  const after = outline.textAfter.Admins;
  if (after) problems.push({ file, line: after, field: '<Admins>', message: 'comes last. Move this text before it' });
  return problems;
}

function checkCited({ file, outline }: Entry<unknown>, sources: string[]): Problem[] {
  const cited = new Set(citationsOf(outline));
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
      .map((id) => ({ file, field: 'sources', message: `${id} is cited, but not listed in the source file. Add it to sources` })),
  ];
}
