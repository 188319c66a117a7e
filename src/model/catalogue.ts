import type { ArticleError, ArticleTranslation, Likelihood, SourceArticle } from './schemas/article.ts';
import type { Risk, SharedStep } from './schemas/step.ts';
import { entryOf } from './entries.ts';
import { facetsOf } from './facets.ts';
import { valuesNamed } from './mdx/tags.ts';
import { keyOfEntry, kindOfKey, type Key, type Kind } from './kinds.ts';
import type { Language } from './languages.ts';
import { textOfSharedStep, type CatalogueInput, type FileOf, type Tagged } from './texts.ts';

/** Facet values by facet. A facet left out means all of its values. */
export type FacetValues = Record<string, string[]>;

export interface ArticleStep {
  id: string;
  title: string;
  /** By style of replies: the title in its words. */
  titles?: Record<string, string> | undefined;
  minutes: number;
  risks: Risk[];
  facets: FacetValues;
  /** Whether a reply has it only where what a mail tells leads to it. */
  ifLed?: true | undefined;
  /** Taken from content/steps. */
  shared: boolean;
}

/** An article as one reader meets it: in their language, with everything resolved. */
export interface Article {
  /** Folder and name of its file: symptoms/no-light. */
  entryId: string;
  key: Key;
  kind: Kind;
  id: number;
  /** The language of the page. */
  language: Language;
  /** The language of its text: another one where it is not translated. */
  textLanguage: Language;
  title: string;
  summary: string;
  aliases: string[];
  /** What people write of it to a help desk. */
  mails: string[];
  /** By style of replies: what a help desk would write. */
  reply: Record<string, string>;
  /** By question that stands beside the trouble, by style of replies: what is said to it. */
  answers: Record<string, Record<string, string>>;
  /** What its drawing shows, where it has one. */
  drawing: string | undefined;
  /** The name of its drawing, were it to have one. */
  picture: string;
  avoid: string[];
  meanwhile: string[];
  /** Whom it happens to above all. */
  about: FacetValues;
  /** To whom it cannot happen. */
  notFor: FacetValues;
  /** For whom it has text of its own. */
  own: FacetValues;
  /** To whom it can happen, and who can fix it. */
  facets: FacetValues;
  who: string[];
  /** Whether every step has to be done: a guide is no list of what may help. */
  everyStep: boolean;
  errors: ArticleError[];
  causes: { key: Key; likelihood: Likelihood }[];
  related: Key[];
  steps: ArticleStep[];
  /** Its own sources, then those of the shared steps it uses. */
  sources: string[];
  reviewed: string;
  reviewBy: string;
}

/**
 * All articles in one language, sorted by id.
 * @throws Error where an article uses a shared step that does not exist; checkContent finds that first
 */
export function buildCatalogue(language: Language, input: CatalogueInput): Article[] {
  return input.articles.map((entry) => buildArticle(language, entry, input)).sort((a, b) => a.id - b.id);
}

function buildArticle(language: Language, source: FileOf<SourceArticle> & Tagged, input: CatalogueInput): Article {
  const { id: entryId, data } = source;
  const key = keyOfEntry(entryId);
  const translation = entryOf(input.translations, entryId, language)?.data;
  const { title, summary, aliases, reply, answers, drawing, avoid, meanwhile } = translation ?? data;
  const about = facetsOf(data.about, input.facets);
  const notFor = facetsOf(data.notFor, input.facets);
  const steps = data.steps.map((step) => buildStep(step, translation, language, input));
  const shared = steps.filter((step) => step.shared).flatMap((step) => sharedStep(step.id, input).sources);
  return {
    entryId,
    key,
    kind: kindOfKey(key),
    id: data.id,
    language,
    textLanguage: translation ? language : source.language,
    ...{ title, summary, aliases, reply, answers, drawing, avoid, meanwhile },
    mails: entryOf(input.mails, entryId, translation ? language : source.language)?.lines ?? [],
    picture: data.picture ?? (key.split('/')[1] as string),
    ...{ about, notFor },
    own: ownValues(source, steps, input),
    facets: { ...remaining(notFor, input), who: data.who },
    who: data.who,
    everyStep: data.everyStep || kindOfKey(key) === 'guide',
    errors: data.errors.map((error) => ({ ...error, ...translation?.errors[error.code] })),
    causes: data.causes as Article['causes'],
    related: data.related as Key[],
    steps,
    sources: [...new Set([...data.sources, ...shared])],
    reviewed: data.reviewed,
    reviewBy: data.reviewBy,
  };
}

/**
 * The values by which the text of an article, its steps or the shared steps it uses is split. Where it says what to do instead of
 * a step, it has text for those who may be forbidden one.
 */
function ownValues({ tags = [] }: Tagged, steps: readonly ArticleStep[], input: CatalogueInput): FacetValues {
  const shared = steps.filter((step) => step.shared).flatMap(({ id }) => entryOf(input.steps, id)?.tags ?? []);
  const own = valuesNamed([...tags, ...shared]);
  if ([...tags, ...shared].some(({ name }) => name === 'Cannot'))
    for (const { id, values } of input.facets)
      for (const value of values) if (value.forbids) own[id] = [...new Set([...(own[id] ?? []), value.id])];
  for (const step of steps)
    for (const [facet, values] of Object.entries(step.facets)) own[facet] = [...new Set([...(own[facet] ?? []), ...values])];
  return own;
}

function buildStep(
  step: SourceArticle['steps'][number],
  translation: ArticleTranslation | undefined,
  language: Language,
  input: CatalogueInput,
): ArticleStep {
  const facets = facetsOf(step, input.facets);
  if (!('use' in step)) {
    return {
      id: step.id,
      title: translation?.steps[step.id] ?? step.title,
      titles: translation ? undefined : step.titles,
      minutes: step.minutes,
      risks: step.risks,
      facets,
      shared: false,
    };
  }
  const { titles, minutes, risks, ifLed } = sharedStep(step.use, input);
  return {
    id: step.use,
    title: sharedStepTitle(language, step.use, input),
    titles: translation ? undefined : titles,
    minutes,
    risks,
    facets,
    ifLed,
    shared: true,
  };
}

function sharedStep(id: string, { steps }: CatalogueInput): SharedStep {
  const step = entryOf(steps, id)?.data;
  if (!step) throw new Error(`There is no shared step ${id}.`);
  return step;
}

/** The title of a shared step, in the source language where it is not translated. */
export function sharedStepTitle(language: Language, id: string, input: CatalogueInput): string {
  return textOfSharedStep(id, language, input).data.title;
}

/** The values that are left of each facet of which some cannot apply. */
function remaining(notFor: FacetValues, { facets }: CatalogueInput): FacetValues {
  return Object.fromEntries(
    facets
      .filter(({ id }) => notFor[id])
      .map(({ id, values }) => [id, values.map((value) => value.id).filter((value) => !notFor[id]?.includes(value))]),
  );
}
