import { createHash } from 'node:crypto';
import type { Article } from '../model/catalogue.ts';
import type { DeskArticle } from '../desk/plan.ts';
import { facetsNamed, textOfStep } from '../model/mdx/tags.ts';
import { LANGUAGES } from '../model/languages.ts';
import { cardsOf, type Card } from '../search/records.ts';
import { articlesIn, bodiesOf, facetsThatChange } from './articles.ts';

/** What the reply desk knows of all articles, in both languages, as text, and the name of its file. */
export async function deskFile(): Promise<{ name: string; json: string }> {
  const articles = (await Promise.all(LANGUAGES.map(articlesIn))).flat();
  const json = JSON.stringify(await Promise.all(articles.map(deskArticle)));
  return { name: `desk.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}

async function deskArticle(article: Article): Promise<DeskArticle> {
  const { key, language } = article;
  const { body, sharedBody } = await bodiesOf(article);
  const [card] = cardsOf([article]) as [Card];
  return {
    ...card,
    key,
    language,
    fit: (await facetsThatChange(article)).map(({ id }) => id),
    steps: article.steps.map((step) => ({
      ...step,
      needs: [...facetsNamed([textOfStep(body, step.id), step.shared ? sharedBody(step.id) : ''])],
    })),
  };
}
