import { entryOf } from '../model/entries.ts';
import { sourceOf } from '../model/languages.ts';
import type { ArticleTranslation } from '../model/schemas/article.ts';
import type { Outline } from './outline.ts';
import { reporter, type Problem, type Report } from './problem.ts';
import type { Content, Entry } from './read.ts';

/**
 * Checks that a text and its translation belong together: that there is one to translate, that its words are all there, and that both are for
 * the same readers: what is folded away in one is folded away in the other.
 */
export function checkTranslations(content: Content): Problem[] {
  const { articles, translations, steps, stepTranslations } = content;
  const problems: Problem[] = [];
  for (const entry of translations) checkWords(entry, content, reporter(entry, problems));
  const idle = stepTranslations.filter(({ id }) => !content.faulty.has(id) && !steps.some((step) => step.id === id));
  return [
    ...problems,
    ...idle.map(({ id, file }) => ({
      file,
      message: `translates no step. Write content/steps/${sourceOf(content.languages)}/${id}.mdx first, or remove this file`,
    })),
    ...[...pairs(articles, translations), ...pairs(steps, stepTranslations)].flatMap(([source, translation]) => [
      ...lacking(source, translation, `stands in ${translation.file}, but not here. Write it in both, or in neither`),
      ...lacking(translation, source, `stands in ${source.file}, but not here. Write it in both, or in neither`),
    ]),
  ];
}

function checkWords(entry: Entry<ArticleTranslation>, content: Content, report: Report): void {
  const source = entryOf(content.articles, entry.id);
  if (!source) {
    if (content.faulty.has(entry.id)) return;
    report(
      'title',
      `translates no article. Write content/articles/${sourceOf(content.languages)}/${entry.id}.mdx first, or remove this file`,
    );
    return;
  }
  const own = source.data.steps.flatMap((step) => ('use' in step ? [] : [step.id]));
  for (const id of own) {
    if (!entry.data.steps[id]) report('steps', `the step ${id} has no title here. Add "${id}: …"`);
  }
  for (const id of Object.keys(entry.data.steps)) {
    if (!own.includes(id)) report(`steps.${id}`, `${source.file} has no step of its own called ${id}. Remove it, or write its id as there`);
  }
  for (const error of source.data.errors) {
    const words = entry.data.errors[error.code];
    if (error.meaning && !words?.meaning)
      report('errors', `the meaning of ${error.code} is not translated. Add "${error.code}: { meaning: … }"`);
    if (error.question && !words?.question) report('errors', `the question of ${error.code} is not translated. Add it`);
  }
  for (const code of Object.keys(entry.data.errors)) {
    if (!source.data.errors.some((error) => error.code === code))
      report(`errors.${code}`, `${source.file} has no such code. Remove it here`);
  }
  for (const list of ['avoid', 'meanwhile'] as const) {
    const [written, translated] = [source.data[list].length, entry.data[list].length];
    if (written !== translated) report(list, `has ${translated} entries, ${source.file} ${written}. Both say the same`);
  }
}

function pairs(sources: Entry<unknown>[], translations: Entry<unknown>[]): [Entry<unknown>, Entry<unknown>][] {
  return translations.flatMap((translation) => {
    const source = entryOf(sources, translation.id);
    return source ? [[source, translation] as [Entry<unknown>, Entry<unknown>]] : [];
  });
}

/** The conditions of the other text that are missing in a text. */
function lacking({ file, outline }: Entry<unknown>, other: Entry<unknown>, message: string): Problem[] {
  const here = conditionsOf(outline);
  return [...conditionsOf(other.outline)]
    .filter((condition) => !here.has(condition))
    .map((condition) => ({ file, field: `<For ${condition}>`, message }));
}

/** What the <For> of a text ask for, in whatever order it is written. */
function conditionsOf({ tags }: Outline): Set<string> {
  const written = ([facet, values]: [string, string]) => `${facet}="${values.split(' ').sort().join(' ')}"`;
  return new Set(
    tags.filter(({ name }) => name === 'For').map(({ attributes }) => Object.entries(attributes).map(written).sort().join(' ')),
  );
}
