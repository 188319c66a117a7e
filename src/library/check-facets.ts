import { PARAMETERS } from '../model/address.ts';
import { articleFields, WHO } from '../model/schemas/article.ts';
import { KINDS } from '../model/kinds.ts';
import { PAGES } from '../model/permalinks.ts';
import { duplicates, type Problem } from './problem.ts';
import type { Content } from './read.ts';

/** First parts of addresses that hold no page of this list. */
const FOLDERS = ['steps', 'code', 'data', 'drawings', 'hosting', 'pagefind', 'qr'];

/** Checks the ids of facets: each once, and none that means something else in an address or an article. */
export function checkFacets({ facets, languages, placeIn }: Content): Problem[] {
  const place = (...path: PropertyKey[]) => placeIn('facets', path);
  return [
    ...facets.flatMap(({ id }, index) => {
      const taken = meaningOf(id, languages);
      return taken
        ? [{ ...place(index, 'id'), field: id, message: `cannot be the id of a facet: ${taken}. Choose another word, such as ${id}-type` }]
        : [];
    }),
    ...duplicates(
      facets.map(({ id }) => id),
      place,
    ),
    ...facets.flatMap(({ values }, facet) =>
      duplicates(
        values.map(({ id }) => id),
        (index) => place(facet, 'values', index),
      ),
    ),
  ];
}

/** What a word means already, or undefined. */
function meaningOf(id: string, languages: readonly string[]): string | undefined {
  if ((PARAMETERS as readonly string[]).includes(id)) return `addresses with ?${id}= already ask for something else`;
  if (languages.includes(id)) return `/${id}/ is a language`;
  if (/^\d+$/.test(id)) return `/${id}/ would be the short address of an article`;
  if (FOLDERS.includes(id) || PAGES.includes(`/${id}/`)) return `/${id}/ holds other pages of the site`;
  if (KINDS.some(({ kind }) => kind === id)) return `${id} is a kind of article`;
  return id !== WHO && articleFields().includes(id) ? `${id} is a field of articles or steps` : undefined;
}
