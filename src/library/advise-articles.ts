import { TEMPLATE_STEP } from './new-article.ts';
import type { Problem } from './problem.ts';
import { proseOf } from './prose.ts';
import type { Content, Entry } from './read.ts';

/** How long an article is, in kanji and kana, with the shared steps it uses. An article in another script is not measured. */
const LENGTH = { least: 600, most: 2500 };
const LONGEST = { title: 28, summary: 90 };
const STEPS = { least: 3, most: 9 };
const ALIASES = { least: 5, most: 20 };

const WITHOUT_SUCCESS = 'does not say what is seen when it worked. Write <Success> in it';

/**
 * Advice on each article by itself: its size, its causes, its words, and what its steps say.
 * @param template the texts of the templates, which nobody leaves as they are
 */
export function adviseOnArticles(content: Content, template: ReadonlySet<string>): Problem[] {
  return [
    ...content.articles.flatMap((article) => adviseOnSize(article, content)),
    ...[...content.articles, ...content.translations].flatMap((article) => [
      ...adviseOnWords(article),
      ...adviseOnTemplate(article, template),
      ...adviseOnSuccess(article, content),
      ...adviseOnAdmins(article),
      ...adviseOnReply(article, content),
    ]),
    ...[...content.steps, ...content.stepTranslations]
      .filter(({ outline }) => !outline.tags.some(({ name }) => name === 'Success'))
      .map(({ file, bodyLine }) => ({ file, line: bodyLine, field: 'text', message: WITHOUT_SUCCESS })),
  ];
}

/** The kanji and kana of a text: neither tags nor Latin words make an article long to read. */
function lengthOf(body: string): number {
  return (body.match(/[\u3000-\u30ff\u3400-\u9fff]/g) ?? []).length;
}

const between = (n: number, { least, most }: { least: number; most: number }) => n >= least && n <= most;

function adviseOnSize(article: Content['articles'][number], { steps, faulty }: Content): Problem[] {
  const { id, file, body, bodyLine, data, lineOf } = article;
  const used = data.steps.flatMap((step) => ('use' in step ? [step.use] : []));
  const shared = steps.filter((step) => used.includes(step.id));
  const length = [body, ...shared.map((step) => step.body)].reduce((sum, text) => sum + lengthOf(text), 0);
  const found: Problem[] = [];
  // Of a shared step that cannot be read nobody knows how long it is.
  if (length > 0 && !between(length, LENGTH) && !used.some((step) => faulty.has(step))) {
    const message = `has ${length} kanji and kana with the shared steps it uses. Write ${LENGTH.least} to ${LENGTH.most}`;
    found.push({ file, line: bodyLine, field: 'text', message });
  }
  for (const field of ['title', 'summary'] as const) {
    if (lengthOf(data[field]) <= LONGEST[field]) continue;
    const message = `has ${lengthOf(data[field])} kanji and kana. Write ${LONGEST[field]} at most`;
    found.push({ file, line: lineOf([field]), field, message });
  }
  if (!between(data.steps.length, STEPS)) {
    const message = `has ${data.steps.length}. Write ${STEPS.least} to ${STEPS.most}: what is more belongs to another article`;
    found.push({ file, line: lineOf(['steps']), field: 'steps', message });
  }
  if (id.startsWith('symptoms/') && data.causes.length < 2) {
    const message = `names ${data.causes.length}. A symptom has two causes at least: add the other one`;
    found.push({ file, line: lineOf(['causes']), field: 'causes', message });
  }
  return found;
}

interface Words {
  title: string;
  summary: string;
  aliases: string[];
  avoid: string[];
  meanwhile: string[];
  reply: Record<string, string>;
}

function adviseOnWords({ file, data, lineOf }: Entry<Words>): Problem[] {
  const at = (field: keyof Words, message: string): Problem => ({ file, line: lineOf([field]), field, message });
  const fields = ['title', 'summary', 'avoid', 'meanwhile'] as const;
  const marked = fields.filter((field) => [data[field]].flat().some((line) => /\*\*|`|\]\(/.test(line)));
  return [
    ...marked.map((field) => at(field, 'holds Markdown, which is not read here. Write plain words')),
    ...(between(data.aliases.length, ALIASES)
      ? []
      : [at('aliases', `has ${data.aliases.length}. Write ${ALIASES.least} to ${ALIASES.most} things people really type`)]),
  ];
}

function adviseOnTemplate(entry: Entry<Words>, template: ReadonlySet<string>): Problem[] {
  const { file, data, lineOf, outline } = entry;
  const aliases = data.aliases.map((text) => ({ text, line: lineOf(['aliases']), field: 'aliases' }));
  const left = [...proseOf(entry), ...aliases].filter(({ text }) => template.has(text.trim()));
  const named = outline.tags.filter(({ name, attributes }) => name === 'Step' && attributes.id === TEMPLATE_STEP);
  return [
    ...left.map(({ line, field }) => ({ file, line, field, message: 'still says what the template says. Write your own words' })),
    ...named.map(({ line }) => ({
      file,
      line,
      field: '<Step>',
      message: `${TEMPLATE_STEP} is the name in the template. Write a word or two in English that say what the step does: it becomes an address`,
    })),
  ];
}

function adviseOnSuccess({ file, outline }: Entry<Words>, { steps, faulty }: Content): Problem[] {
  const isShared = (id: string) => faulty.has(id) || steps.some((step) => step.id === id);
  return outline.tags
    .filter(({ name, attributes, holds }) => name === 'Step' && !isShared(attributes.id ?? '') && !holds.includes('Success'))
    .map(({ attributes, line }) => ({
      file,
      line,
      field: `<Step id="${attributes.id ?? ''}">`,
      message: WITHOUT_SUCCESS,
    }));
}

/** A style without its sentence answers with the summary, which says what to do and not what is seen. */
function adviseOnReply({ file, language, data, lineOf }: Entry<Words>, { desk }: Content): Problem[] {
  return desk
    .filter((style) => style.language === language && !data.reply[style.id])
    .map(({ id }) => ({
      file,
      line: lineOf(['reply']),
      field: 'reply',
      message: `has no ${id}. Write the sentence a help desk would: what the person sees, and why`,
    }));
}

/** A dead end for the one who reads it. */
const TO_ADMINISTRATORS = /管理者に(?:連絡|問い合わせ|相談)|contact your administrator/i;

function adviseOnAdmins({ file, outline }: Entry<Words>): Problem[] {
  return outline.tags
    .filter(({ name, says }) => name === 'Admins' && TO_ADMINISTRATORS.test(says))
    .map(({ line }) => ({
      file,
      line,
      field: '<Admins>',
      message: 'sends administrators to the administrator. Say what they do themselves',
    }));
}
