import { library } from 'genkan:library';
import type { Article } from '../model/catalogue.ts';
import type { CheckQuestion } from '../desk/compose.ts';
import { learnWorries, sentencesOfLanguage } from '../desk/learn-worries.ts';
import type { DeskArticle } from '../desk/plan.ts';
import type { BesideFile, DeskFile } from '../desk/settings.ts';
import { tableOf } from '../triage/read-table.ts';
import { tagsOfStep, valuesNamed } from '../model/mdx/tags.ts';
import type { Language } from '../model/languages.ts';
import { cardsOf, type Card } from '../search/records.ts';
import { articlesIn, writtenTextsOf } from './articles.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { kept } from './kept.ts';

/** What the reply desk knows of all articles and checks in a language, as a file. */
export const deskFile = kept((language: Language): DataFile => {
  const checks = library.checks.map(({ id, question, answers }): [string, CheckQuestion] => [
    id,
    { question: question[language], answers: answers.map(({ label }) => label[language]) },
  ]);
  const file: DeskFile = { articles: articlesIn(language).map(deskArticle), table: tableOf(library), checks: Object.fromEntries(checks) };
  return dataFile(`desk.${language}`, JSON.stringify(file));
});

/** What is told and asked beside trouble, and what articles say to that, as a file: it comes after what a reply cannot do without. */
export const besideFile = kept((language: Language): DataFile => {
  const { asks, facts } = library.tickets;
  const answered = articlesIn(language).filter(({ answers }) => Object.keys(answers).length);
  const file: BesideFile = {
    worries: learnWorries(sentencesOfLanguage(language, library, asks), asks),
    facts,
    answers: Object.fromEntries(answered.map(({ key, answers }) => [key, answers])),
  };
  return dataFile(`beside.${language}`, JSON.stringify(file));
});

function deskArticle(article: Article): DeskArticle {
  const { key, id, language, reply } = article;
  const { text, sharedText } = writtenTextsOf(article);
  const [card] = cardsOf([article]) as [Card];
  return {
    ...card,
    key,
    id,
    language,
    reply,
    everyStep: article.everyStep,
    avoid: article.avoid[0],
    meanwhile: article.meanwhile[0],
    steps: article.steps.map(({ shared, ...step }) => ({
      ...step,
      needs: Object.keys(valuesNamed([...tagsOfStep(text.tags, step.id), ...(shared ? sharedText(step.id).tags : [])])),
    })),
  };
}
