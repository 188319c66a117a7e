import { library } from 'genkan:library';
import type { CheckSettings } from '../triage/settings.ts';
import { tableOf } from '../triage/read-table.ts';
import { causesOfAll } from '../triage/told.ts';
import type { Article } from '../model/catalogue.ts';
import { facetsOf } from '../model/facets.ts';
import { wordsOf } from '../model/i18n/text.ts';
import type { Key } from '../model/kinds.ts';
import { inEach, LANGUAGES, type Language } from '../model/languages.ts';
import { articlePath, fileHref, href } from '../model/links.ts';
import { CHECK_PAGE } from '../model/permalinks.ts';
import { whoElse } from '../model/readers.ts';
import type { CheckEntry } from '../model/schemas/checks.ts';
import { articlesIn } from './articles.ts';
import { scriptFile } from './browser-scripts.ts';
import { deskFile } from './desk.ts';
import { detailsFile, searchFile } from './search.ts';

/** A symptom with fewer causes needs no checks: its article names them. */
const ENOUGH_CAUSES = 3;

/** Where a reader finds the cause: the page of checks, for a symptom with its own causes alone; where there are none, the article that does it. */
export function startPath(article?: Article): string | undefined {
  const { checks, product } = library;
  if (!checks.length) return product.start && articlePath(product.start as Key);
  return article && article.causes.length >= ENOUGH_CAUSES ? `${CHECK_PAGE}?symptom=${article.key.split('/')[1]}` : CHECK_PAGE;
}

/** All that /check/ knows in a language. */
export function checkSettings(language: Language): CheckSettings {
  const articles = articlesIn(language);
  const table = tableOf(library);
  const withCauses = articles.filter(({ causes }) => causes.length > 0);
  const causes = articles.filter(({ key }) => table.causes.some((cause) => cause.key === key));
  return {
    table,
    checks: Object.fromEntries(library.checks.map((check) => [check.id, textOf(check, language)])),
    causes: Object.fromEntries(
      causes.map(({ key, title, who }) => [
        key,
        { title, address: href(language, articlePath(key)), who: whoElse(library.facets, who, language) },
      ]),
    ),
    symptoms: Object.fromEntries(withCauses.map(({ key, title }) => [key, title])),
    causesOf: causesOfAll(articles),
    names: inEach(LANGUAGES, namesIn),
    words: wordsOf(language, WORDS),
    copyWords: inEach(LANGUAGES, (each) => wordsOf(each, COPY_WORDS) as CheckSettings['copyWords'][Language]),
    index: fileHref(`/data/${searchFile(language).name}.json`),
    details: fileHref(`/data/${detailsFile(language).name}.json`),
    clues: fileHref(`/code/${scriptFile('clues').name}.js`),
    articles: fileHref(`/data/${deskFile(language).name}.json`),
  };
}

const WORDS = [
  ...([
    'check.number',
    'check.unknown',
    'check.open',
    'check.more',
    'check.takeBack',
    'check.spoken',
    'check.symptom',
    'check.taken',
  ] as const),
  ...([
    'check.strong',
    'check.possible',
    'check.unlikely',
    'check.bySituation',
    'check.byText',
    'check.byFrequency',
    'check.failed',
  ] as const),
  ...(['check.clear', 'check.unclear', 'check.strange', 'check.blank', 'check.notTaken', 'article.minutes'] as const),
];

const COPY_WORDS = [
  ...(['copy.in', 'copy.done', 'copy.failed', 'request.problem', 'request.page', 'request.readers', 'request.unknown'] as const),
  ...(['request.message', 'request.nothing', 'request.time', 'request.checked', 'request.answers', 'request.causes'] as const),
  'request.secret' as const,
];

function textOf({ question, how, step, answers }: CheckEntry, language: Language) {
  return {
    question: question[language],
    how: how.map(({ text, ...facets }) => ({ text: text[language], facets: facetsOf(facets, library.facets) })),
    more: step && href(language, `/steps/${step}/`),
    because: Object.fromEntries(answers.map(({ id, because }) => [id, because[language]])),
  };
}

/** What checks, answers and causes are called in a language. */
function namesIn(language: Language): Record<string, string> {
  const ofChecks = library.checks.flatMap(({ id, label, answers }) => [
    [id, label[language]],
    ...answers.map((answer) => [`${id}:${answer.id}`, answer.label[language]]),
  ]);
  const ofCauses = articlesIn(language)
    .filter(({ kind }) => kind === 'cause')
    .map(({ key, title }) => [key, title]);
  return Object.fromEntries([...ofChecks, ...ofCauses]) as Record<string, string>;
}
