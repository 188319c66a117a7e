import { MESSAGE } from '../model/questions.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Settings } from './read-settings.ts';

/** Checks what the product and the styles of replies say of facets, and that each id stands once. */
export function checkProduct({ product, facets, desk, placeIn }: Settings): Problem[] {
  const place = (...path: PropertyKey[]) => placeIn('product', path);
  const valuesOf = (id: string) => facets.find((facet) => facet.id === id)?.values.map((value) => value.id);
  const names = facets.map(({ id }) => id).join(', ');
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
    ...desk.flatMap(({ id, questions }) =>
      Object.keys(questions)
        .filter((question) => question !== MESSAGE && !valuesOf(question))
        .map((question) => ({
          ...placeIn(`desk/${id}`, ['questions', question]),
          field: `questions.${question}`,
          message: `there is no facet ${question}. Write ${MESSAGE}, or one of: ${names}`,
        })),
    ),
  ];
}
