import { detailsLoader, loaderOf, searchDataLoader } from '../../browser/load.ts';
import type { DeskFile } from '../../desk/settings.ts';
import { cluesIn, type Clues } from '../../search/clues.ts';
import { buildWithDetails, NO_DETAILS } from '../../search/details.ts';

/**
 * What a text is clearly about, undefined where what it needs cannot be had.
 * @param files the addresses of what the search looks in; without what mails say it says less, but not nothing
 */
export async function loadClues(text: string, files: { index: string; details: string; articles: string }): Promise<Clues | undefined> {
  try {
    const [articles, data, details] = await Promise.all([
      loaderOf(files.articles, (file: Partial<DeskFile>) => file.articles)(),
      searchDataLoader(files.index)(),
      detailsLoader(files.details)().catch(() => NO_DETAILS),
    ]);
    return cluesIn(text, buildWithDetails(articles, data, details));
  } catch {
    return undefined;
  }
}
