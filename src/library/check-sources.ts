import { duplicates, type Problem } from './problem.ts';
import type { Settings } from './read-settings.ts';

type Sources = Pick<Settings, 'sources' | 'product' | 'placeIn'>;

/** Checks the sources: each once, each with a page to read where its kind has pages, each page that of one source only. */
export function checkSources({ sources, product, placeIn }: Sources): Problem[] {
  const hasPages = (kind: string) => product.sourceKinds.find(({ id }) => id === kind)?.pages !== false;
  return [
    ...duplicates(
      sources.map(({ id }) => id),
      (index) => placeIn('sources', [index]),
    ),
    ...sources.flatMap(({ id, address, kind }, index) =>
      address || !hasPages(kind)
        ? []
        : [
            {
              ...placeIn('sources', [index]),
              field: id,
              message: 'has no address. Only a kind with pages: false in content/product.yaml may do without',
            },
          ],
    ),
    ...checkAddresses({ sources, placeIn }),
  ];
}

/** A page in another language has an address of its own, and is the same page for one source only. */
function checkAddresses({ sources, placeIn }: Pick<Sources, 'sources' | 'placeIn'>): Problem[] {
  const given = sources.flatMap(({ id, address, addresses = {} }, index) =>
    Object.entries(addresses).map(([language, own]) => ({ id, address, language, own, index })),
  );
  return given.flatMap(({ id, address, language, own, index }) => {
    const place = placeIn('sources', [index, 'addresses', language]);
    const problem = (message: string) => [{ ...place, field: `${id}.addresses.${language}`, message }];
    if (own === address) return problem('is the address that every language has. Remove it here');
    const other = sources.find(
      (source) => source.address !== address && [source.address, ...Object.values(source.addresses ?? {})].includes(own),
    );
    return other ? problem(`is the address of ${other.id} too. Write the one of the same page`) : [];
  });
}
