import type { Facet } from '../../schemas/facets.ts';
import type { Article } from '../catalogue.ts';
import type { Fingerprint } from './fingerprints.ts';
import type { SearchRecord } from './index-build.ts';

/** How much each text of an article weighs. */
const WEIGHT = { title: 4, error: 4, alias: 3, summary: 2, step: 2, facet: 0.8, otherLanguage: 2, meaning: 1.5 };

/**
 * What the search knows of each article in a language: what readers see, what they might say, and the words of the other language.
 * @param others the same articles in the other language
 */
export function recordsOf(articles: readonly Article[], others: readonly Article[], facets: readonly Facet[]): SearchRecord[] {
  return articles.map((article) => {
    const other = others.find(({ key }) => key === article.key);
    const lines = (...texts: (string | undefined)[]) => texts.filter(Boolean).join('\n');
    return {
      key: article.key,
      facets: { ...article.facets, kind: [article.kind] },
      fields: [
        { weight: WEIGHT.title, text: article.title },
        { weight: WEIGHT.alias, text: lines(...article.aliases) },
        { weight: WEIGHT.error, text: lines(String(article.id), ...article.errors.flatMap(({ code, text }) => [code, text])) },
        { weight: WEIGHT.summary, text: article.summary },
        { weight: WEIGHT.step, text: lines(...article.steps.map(({ title }) => title)) },
        { weight: WEIGHT.otherLanguage, text: lines(other?.title, ...(other?.aliases ?? [])) },
        { weight: WEIGHT.meaning, text: lines(...article.errors.map(({ meaning }) => meaning)) },
        { weight: WEIGHT.facet, text: lines(...facetWords(article, facets)) },
      ],
    };
  });
}

/** The names of the facet values an article is about. One that is for all readers names none. */
function facetWords({ facets: values, language }: Article, facets: readonly Facet[]): string[] {
  return facets
    .filter(({ id, fits }) => fits && values[id])
    .flatMap(({ id, values: known }) => known.filter((value) => values[id]?.includes(value.id)))
    .flatMap(({ label, aliases }) => [label[language], ...aliases]);
}

/** Every known message, in the order of the articles that are about it. */
export function fingerprintsOf(articles: readonly Article[]): Fingerprint[] {
  return articles.flatMap((owner) =>
    owner.errors.flatMap(({ code, text, pattern, hop, meaning, question }) => {
      if (!text || !pattern || !hop || !meaning) return [];
      const others = articles
        .filter(({ key }) => key !== owner.key)
        .flatMap(({ key, errors }) => errors.filter((error) => error.code === code).map((error) => ({ key, question: error.question })));
      return [{ code, text, pattern, hop, meaning, articles: [{ key: owner.key, question }, ...others] }];
    }),
  );
}
