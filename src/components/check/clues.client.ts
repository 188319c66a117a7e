import { loaderOf, searchDataLoader } from '../../browser/load.ts';
import type { DeskFile } from '../../desk/settings.ts';
import { find } from '../../search/find.ts';
import { buildIndex } from '../../search/index-build.ts';

/** Of what the search finds, only the best are clues. */
const CLUES = 2;

/**
 * The keys of the articles that a text is clearly about: none where the search is not sure, undefined where what it needs cannot be had.
 * @param files the addresses of what the search looks in
 */
export async function cluesIn(text: string, files: { index: string; articles: string }): Promise<string[] | undefined> {
  try {
    const [articles, data] = await Promise.all([
      loaderOf(files.articles, (file: Partial<DeskFile>) => file.articles)(),
      searchDataLoader(files.index)(),
    ]);
    const index = buildIndex(articles, data);
    const { state, keys } = find(index, { question: text, chosen: {} }, {});
    return state === 'ok' ? keys.slice(0, CLUES) : [];
  } catch {
    return undefined;
  }
}
