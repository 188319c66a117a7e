import { loaderOf, searchDataLoader } from '../../browser/load.ts';
import type { DeskFile } from '../../desk/settings.ts';
import { cluesIn, type Clues } from '../../search/clues.ts';
import { buildIndex } from '../../search/index-build.ts';

/**
 * What a text is clearly about, undefined where what it needs cannot be had.
 * @param files the addresses of what the search looks in
 */
export async function loadClues(text: string, files: { index: string; articles: string }): Promise<Clues | undefined> {
  try {
    const [articles, data] = await Promise.all([
      loaderOf(files.articles, (file: Partial<DeskFile>) => file.articles)(),
      searchDataLoader(files.index)(),
    ]);
    return cluesIn(text, buildIndex(articles, data));
  } catch {
    return undefined;
  }
}
