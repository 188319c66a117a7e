import type { ArticleError, ArticleTranslation, Likelihood, SourceArticle } from './schemas/article.ts';
import type { Facet } from './schemas/facets.ts';
import type { Risk, SharedStep } from './schemas/step.ts';
import { keyOfEntry, type Key, type Kind } from './kinds.ts';
import { SOURCE_LANGUAGE, type Language } from './languages.ts';

/** Facet values by facet. A facet left out means all of its values. */
export type FacetValues = Record<string, string[]>;

export interface ArticleStep {
  id: string;
  title: string;
  minutes: number;
  risks: Risk[];
  facets: FacetValues;
  /** Taken from content/steps. */
  shared: boolean;
}

/** An article as one reader meets it: in their language, with everything resolved. */
export interface Article {
  /** Folder and name of its file: symptoms/login-loop. */
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
  /** To whom it can happen, and who can fix it. */
  facets: FacetValues;
  who: string[];
  errors: ArticleError[];
  causes: { key: Key; likelihood: Likelihood }[];
  related: Key[];
  steps: ArticleStep[];
  /** Its own sources, then those of the shared steps it uses. */
  sources: string[];
  reviewed: string;
  reviewBy: string;
}

/** What a catalogue is made from: the files of content/, each with as much of its text as somebody asks for. */
export interface CatalogueInput<Text extends object = object> {
  facets: readonly Pick<Facet, 'id' | 'values'>[];
  articles: readonly ({ id: string; data: SourceArticle } & Text)[];
  translations: readonly ({ id: string; data: ArticleTranslation } & Text)[];
  steps: readonly ({ id: string; data: SharedStep } & Text)[];
  stepTranslations: readonly ({ id: string; data: { title: string } } & Text)[];
}

/**
 * All articles in one language, sorted by id.
 * @throws Error where an article uses a shared step that does not exist; checkContent finds that first
 */
export function buildCatalogue(language: Language, input: CatalogueInput): Article[] {
  return input.articles.map((entry) => buildArticle(language, entry, input)).sort((a, b) => a.id - b.id);
}

function buildArticle(language: Language, { id: entryId, data }: CatalogueInput['articles'][number], input: CatalogueInput): Article {
  const key = keyOfEntry(entryId);
  const translation = language === SOURCE_LANGUAGE ? undefined : input.translations.find((entry) => entry.id === entryId)?.data;
  const { title, summary, aliases, drawing, avoid, meanwhile } = translation ?? data;
  const about = facetsOf(data.about, input);
  const notFor = facetsOf(data.notFor, input);
  const steps = data.steps.map((step) => buildStep(step, translation, language, input));
  const shared = steps.filter((step) => step.shared).flatMap((step) => sharedStep(step.id, input).sources);
  return {
    entryId,
    key,
    kind: key.split('/')[0] as Kind,
    id: data.id,
    language,
    textLanguage: translation ? language : SOURCE_LANGUAGE,
    title,
    summary,
    aliases,
    drawing,
    picture: data.picture ?? (key.split('/')[1] as string),
    avoid,
    meanwhile,
    about,
    notFor,
    facets: { ...remaining(notFor, input), who: data.who },
    who: data.who,
    errors: data.errors.map((error) => ({ ...error, ...translation?.errors[error.code] })),
    causes: data.causes as Article['causes'],
    related: data.related as Key[],
    steps,
    sources: [...new Set([...data.sources, ...shared])],
    reviewed: data.reviewed,
    reviewBy: data.reviewBy,
  };
}

function buildStep(
  step: SourceArticle['steps'][number],
  translation: ArticleTranslation | undefined,
  language: Language,
  input: CatalogueInput,
): ArticleStep {
  const facets = facetsOf(step, input);
  if (!('use' in step)) {
    return {
      id: step.id,
      title: translation?.steps[step.id] ?? step.title,
      minutes: step.minutes,
      risks: step.risks,
      facets,
      shared: false,
    };
  }
  const { minutes, risks } = sharedStep(step.use, input);
  return { id: step.use, title: sharedStepTitle(language, step.use, input), minutes, risks, facets, shared: true };
}

function sharedStep(id: string, { steps }: CatalogueInput): SharedStep {
  const step = steps.find((entry) => entry.id === id)?.data;
  if (!step) throw new Error(`There is no shared step ${id} in content/steps/ja.`);
  return step;
}

/** The title of a shared step, in the source language where it is not translated. */
export function sharedStepTitle(language: Language, id: string, input: CatalogueInput): string {
  const translated = language === SOURCE_LANGUAGE ? undefined : input.stepTranslations.find((entry) => entry.id === id)?.data.title;
  return translated ?? sharedStep(id, input).title;
}

function facetsOf(data: object, { facets }: CatalogueInput): FacetValues {
  const fields = data as Record<string, unknown>;
  return Object.fromEntries(facets.filter(({ id }) => Array.isArray(fields[id])).map(({ id }) => [id, fields[id] as string[]]));
}

/** The values that are left of each facet of which some cannot apply. */
function remaining(notFor: FacetValues, { facets }: CatalogueInput): FacetValues {
  return Object.fromEntries(
    facets
      .filter(({ id }) => notFor[id])
      .map(({ id, values }) => [id, values.map((value) => value.id).filter((value) => !notFor[id]?.includes(value))]),
  );
}

/** Symptoms that name a cause, most likely first. */
export function symptomsOf(cause: Key, articles: readonly Article[]): { article: Article; likelihood: Likelihood }[] {
  const order: Likelihood[] = ['common', 'occasional', 'rare'];
  return articles
    .flatMap((article) => article.causes.filter(({ key }) => key === cause).map(({ likelihood }) => ({ article, likelihood })))
    .sort((a, b) => order.indexOf(a.likelihood) - order.indexOf(b.likelihood) || a.article.id - b.article.id);
}

/**
 * The file that an article's text stands in: its translation, or its source where it is not translated.
 * @throws Error where there is none, which only an article from elsewhere can cause
 */
export function textOfArticle<Text extends object>(
  { entryId, textLanguage }: Pick<Article, 'entryId' | 'textLanguage'>,
  { articles, translations }: CatalogueInput<Text>,
): Text {
  const entry = (textLanguage === SOURCE_LANGUAGE ? articles : translations).find(({ id }) => id === entryId);
  if (!entry) throw new Error(`There is no text of ${entryId} in ${textLanguage}.`);
  return entry;
}

/**
 * The file that a shared step's text stands in, the source where it is not translated.
 * @throws Error where there is no such step; checkContent finds that first
 */
export function textOfSharedStep<Text extends object>(
  id: string,
  language: Language,
  { steps, stepTranslations }: CatalogueInput<Text>,
): Text {
  const translated = language === SOURCE_LANGUAGE ? undefined : stepTranslations.find((entry) => entry.id === id);
  const entry = translated ?? steps.find((each) => each.id === id);
  if (!entry) throw new Error(`There is no shared step ${id}.`);
  return entry;
}
