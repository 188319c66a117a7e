import { createHash } from 'node:crypto';
import { library } from 'genkan:library';
import type { Article } from '../model/catalogue.ts';
import type { DeskArticle } from '../desk/plan.ts';
import type { DeskFile } from '../desk/settings.ts';
import { tableOf } from '../triage/read-table.ts';
import { tagsOfStep, valuesNamed } from '../model/mdx/tags.ts';
import { inEach, LANGUAGES } from '../model/languages.ts';
import { cardsOf, type Card } from '../search/records.ts';
import { articlesIn, writtenTextsOf } from './articles.ts';

/** What the reply desk knows of all articles, in every language, as text, and the name of its file. */
export function deskFile(): { name: string; json: string } {
  const articles = LANGUAGES.flatMap((language) => articlesIn(language)).map(deskArticle);
  const checks = inEach(LANGUAGES, (language) =>
    Object.fromEntries(
      library.checks.map(({ id, question, answers }) => [
        id,
        { question: question[language], answers: answers.map(({ label }) => label[language]) },
      ]),
    ),
  );
  const json = JSON.stringify({ articles, table: tableOf(library), checks } satisfies DeskFile);
  return { name: `desk.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}

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
    steps: article.steps.map((step) => ({
      ...step,
      needs: Object.keys(valuesNamed([...tagsOfStep(text.tags, step.id), ...(step.shared ? sharedText(step.id).tags : [])])),
    })),
  };
}
