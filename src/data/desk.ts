import { createHash } from 'node:crypto';
import type { Article } from '../model/catalogue.ts';
import type { DeskArticle } from '../desk/plan.ts';
import { tagsOfStep, valuesNamed } from '../model/mdx/tags.ts';
import { LANGUAGES } from '../model/languages.ts';
import { cardsOf, type Card } from '../search/records.ts';
import { articlesIn, writtenTextsOf } from './articles.ts';

/** What the reply desk knows of all articles, in every language, as text, and the name of its file. */
export function deskFile(): { name: string; json: string } {
  const json = JSON.stringify(LANGUAGES.flatMap((language) => articlesIn(language)).map(deskArticle));
  return { name: `desk.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`, json };
}

function deskArticle(article: Article): DeskArticle {
  const { key, language } = article;
  const { text, sharedText } = writtenTextsOf(article);
  const [card] = cardsOf([article]) as [Card];
  return {
    ...card,
    key,
    language,
    steps: article.steps.map((step) => ({
      ...step,
      needs: Object.keys(valuesNamed([...tagsOfStep(text.tags, step.id), ...(step.shared ? sharedText(step.id).tags : [])])),
    })),
  };
}
