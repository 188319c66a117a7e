import { keyOfEntry } from '../model/kinds.ts';
import { addressesOf } from '../model/permalinks.ts';
import { tagsOfStep } from '../model/mdx/tags.ts';
import { sourceOf } from '../model/languages.ts';
import { englishNameOf } from '../model/schemas/text.ts';
import { lockedIn } from './locks.ts';
import { templateLines } from './new-article.ts';
import type { Problem } from './problem.ts';
import { readContent, type Content, type Entry } from './read.ts';
import { orphanCauses, unusedSources, unusedSteps } from './report.ts';

/** How long an article is, in kanji and kana, with the shared steps it uses. An article in another script is not measured. */
const LENGTH = { least: 600, most: 2500 };
const STEPS = { least: 3, most: 9 };
const ALIASES = { least: 5, most: 15 };

/**
 * What makes an article worse without breaking a page: advice for its writer, which a build lets pass and the tests do not.
 * @param files the text of each file of content/, by its path below the project
 * @returns one piece of advice a fault; nothing of a content that cannot be read
 */
export function adviseOn(files: ReadonlyMap<string, string>): Problem[] {
  const { content, problems } = readContent(files);
  if (problems.length) return [];
  const template = templateLines(files);
  return [
    ...content.articles.flatMap((article) => [...adviseOnSize(article, content), ...adviseOnCauses(article)]),
    ...[...content.articles, ...content.translations].flatMap((article) => [
      ...adviseOnWords(article, template),
      ...adviseOnSuccess(article, content),
      ...adviseOnAdmins(article),
    ]),
    ...adviseOnLanguages(content),
    ...adviseOnWaste(content),
    ...adviseOnAddresses(content, lockedIn(files)),
  ];
}

/** The kanji and kana of a text: neither tags nor Latin words make an article long to read. */
function lengthOf(body: string): number {
  return (body.match(/[\u3000-\u30ff\u3400-\u9fff]/g) ?? []).length;
}

const between = (n: number, { least, most }: { least: number; most: number }) => n >= least && n <= most;

function adviseOnSize({ file, body, data, lineOf }: Content['articles'][number], { steps }: Content): Problem[] {
  const shared = steps.filter(({ id }) => data.steps.some((step) => 'use' in step && step.use === id));
  const length = [body, ...shared.map((step) => step.body)].reduce((sum, text) => sum + lengthOf(text), 0);
  return [
    ...(length === 0 || between(length, LENGTH)
      ? []
      : [{ file, message: `has ${length} kanji and kana with the shared steps it uses. Write ${LENGTH.least} to ${LENGTH.most}` }]),
    ...(between(data.steps.length, STEPS)
      ? []
      : [
          {
            file,
            line: lineOf(['steps']),
            field: 'steps',
            message: `has ${data.steps.length}. Write ${STEPS.least} to ${STEPS.most}: what is more belongs to another article`,
          },
        ]),
  ];
}

function adviseOnCauses({ id, file, data, lineOf }: Content['articles'][number]): Problem[] {
  if (!id.startsWith('symptoms/') || data.causes.length >= 2) return [];
  return [{ file, line: lineOf(['causes']), field: 'causes', message: `names ${data.causes.length}. A symptom has two causes at least` }];
}

interface Words {
  title: string;
  summary: string;
  aliases: string[];
  avoid: string[];
  meanwhile: string[];
}

function adviseOnWords({ file, data, lineOf }: Entry<Words>, template: ReadonlySet<string>): Problem[] {
  const at = (field: keyof Words, message: string): Problem => ({ file, line: lineOf([field]), field, message });
  const fields = ['title', 'summary', 'avoid', 'meanwhile'] as const;
  const marked = fields.filter((field) => [data[field]].flat().some((line) => /\*\*|`|\]\(/.test(line)));
  const written = fields.filter((field) => [data[field]].flat().some((line) => template.has(line)));
  return [
    ...marked.map((field) => at(field, 'holds Markdown, which is not read here. Write plain words')),
    ...written.map((field) => at(field, 'still says what the template says. Write your own words')),
    ...(between(data.aliases.length, ALIASES)
      ? []
      : [at('aliases', `has ${data.aliases.length}. Write ${ALIASES.least} to ${ALIASES.most} things people really type`)]),
  ];
}

function adviseOnSuccess({ file, tags, outline }: Entry<Words>, { steps }: Content): Problem[] {
  const own = outline.tags.filter(({ name, attributes }) => name === 'Step' && !steps.some(({ id }) => id === attributes.id));
  return own
    .filter(({ attributes }) => !tagsOfStep(tags, attributes.id ?? '').some(({ name }) => name === 'Success'))
    .map(({ attributes, line }) => ({
      file,
      line,
      field: `<Step id="${attributes.id ?? ''}">`,
      message: 'does not say what is seen when it worked. Write <Success> in it',
    }));
}

/** A dead end for the one who reads it. */
const TO_ADMINISTRATORS = /管理者に(?:連絡|問い合わせ|相談)|contact your administrator/i;

function adviseOnAdmins({ file, body, tags }: Entry<Words>): Problem[] {
  const admins = tags.find(({ name }) => name === 'Admins');
  const text = admins?.closing ? body.slice(admins.opening.end, admins.closing.start) : '';
  if (!TO_ADMINISTRATORS.test(text)) return [];
  return [{ file, field: '<Admins>', message: 'sends administrators to the administrator. Say what they do themselves' }];
}

function adviseOnLanguages({ languages, articles, translations, steps, stepTranslations, pages }: Content): Problem[] {
  const [source, ...others] = languages;
  if (!source) return [];
  const sources: Entry<unknown>[] = [...articles, ...steps, ...pages.filter(({ language }) => language === source)];
  const translated = new Set([...translations, ...stepTranslations, ...pages].map(({ id, language }) => `${language} ${id}`));
  return others.flatMap((language) =>
    sources
      .filter(({ id }) => !translated.has(`${language} ${id}`))
      .map(({ file }) => ({
        file,
        message: `is not translated into ${englishNameOf(language)}. Its readers get the ${englishNameOf(source)} text until it is`,
      })),
  );
}

function adviseOnWaste(content: Content): Problem[] {
  const fileOf = (key: string) => content.articles.find(({ id }) => keyOfEntry(id) === key)?.file ?? key;
  return [
    ...orphanCauses(content).map((key) => ({ file: fileOf(key), message: 'is named by no symptom. Put it into the causes of one' })),
    ...unusedSources(content).map((id) => ({
      file: 'content/sources.yaml',
      field: id,
      message: 'nothing cites it. Cite it, or remove it',
    })),
    ...unusedSteps(content).map((id) => ({
      file: `content/steps/${sourceOf(content.languages)}/${id}.mdx`,
      message: 'no article uses it. Use it, or remove it',
    })),
  ];
}

function adviseOnAddresses(content: Content, locked: readonly { file: string; address: string }[]): Problem[] {
  const kept = new Set(locked.map(({ address }) => address));
  const count = addressesOf(content).filter((address) => !kept.has(address)).length;
  const file = locked.at(-1)?.file;
  return count && file ? [{ file, message: `lacks ${count} new address${count === 1 ? '' : 'es'}. Run npm run permalinks` }] : [];
}
