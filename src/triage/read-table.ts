import { facetsOf } from '../model/facets.ts';
import { keyOfEntry } from '../model/kinds.ts';
import type { SourceArticle } from '../model/schemas/article.ts';
import type { CheckEntry } from '../model/schemas/checks.ts';
import type { Facet } from '../model/schemas/facets.ts';
import type { Cause, Table } from './table.ts';

/** What the triage knows, from what content says. Causes without a frequency are left out: the checks of content find them. */
export function tableOf({
  checks,
  articles,
  facets,
}: {
  checks: readonly CheckEntry[];
  articles: readonly { id: string; data: SourceArticle }[];
  facets: readonly Facet[];
}): Table {
  return {
    checks: checks.map(({ id, minutes, risks, reliable, known, needs, answers }) => ({
      ...{ id, minutes, risks, reliable, known, needs: facetsOf(needs, facets) },
      answers: answers.map(({ id: answer, usual }) => ({ id: answer, usual })),
    })),
    facets: Object.fromEntries(facets.map(({ id, values }) => [id, values.map((value) => value.id)])),
    causes: articles
      .filter(({ data }) => data.frequency)
      .sort((a, b) => a.data.id - b.data.id)
      .map(({ id, data }): Cause => {
        const { frequency = 'rare', evidence = {} } = data;
        return {
          key: keyOfEntry(id),
          frequency,
          about: facetsOf(data.about, facets),
          notFor: facetsOf(data.notFor, facets),
          evidence: Object.fromEntries(Object.entries(evidence).map(([check, shown]) => [check, [shown].flat()])),
        };
      }),
  };
}
