import { MESSAGE, TRIED } from '../model/questions.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Settings } from './read-settings.ts';

/** Checks what the product and the styles of replies say of facets, and that each id stands once. */
export function checkProduct({ product, facets, desk, checks, tickets, placeIn }: Settings): Problem[] {
  const place = (...path: PropertyKey[]) => placeIn('product', path);
  const valuesOf = (id: string) => facets.find((facet) => facet.id === id)?.values.map((value) => value.id);
  const facetIds = facets.map(({ id }) => id);
  const names = facetIds.join(', ');
  return [
    ...(['hops', 'sourceKinds'] as const).flatMap((list) =>
      duplicates(
        product[list].map(({ id }) => id),
        (index) => place(list, index),
      ),
    ),
    ...product.domains.flatMap(({ facet, value }, index) => {
      const field = `domains.${index}`;
      const values = valuesOf(facet);
      if (!values) return [{ ...place('domains', index), field, message: `there is no facet ${facet}. Write one of: ${names}` }];
      return values.includes(value)
        ? []
        : [{ ...place('domains', index), field, message: `${facet} has no ${value}. Write one of: ${values.join(', ')}` }];
    }),
    ...desk.flatMap(({ id, questions, items }) => [
      ...named(`desk/${id}`, 'questions', Object.keys(questions), [MESSAGE, ...facetIds, ...checks.map((check) => check.id)]),
      ...named(`desk/${id}`, 'items', Object.keys(items), [MESSAGE, TRIED, ...facetIds]),
    ]),
    ...tickets.registers.flatMap(({ style }) =>
      named(
        'tickets',
        'registers',
        [style],
        desk.map(({ id }) => id),
      ),
    ),
  ];

  function named(setting: string, field: string, words: readonly string[], known: readonly string[]): Problem[] {
    return words
      .filter((word) => !known.includes(word))
      .map((word) => ({
        ...placeIn(setting, [field, word]),
        field: `${field}.${word}`,
        message: `there is no ${word}. Write one of: ${known.join(', ')}`,
      }));
  }
}
