import type { DeskFile, DeskSettings } from '../../desk/settings.ts';
import type { DeskArticle } from '../../desk/plan.ts';
import { readMail, type Reading } from '../../desk/reading.ts';
import { languageOfTicket } from '../../desk/ticket.ts';
import { inEach, type Language } from '../../model/languages.ts';
import { buildIndex, type SearchIndex } from '../../search/index-build.ts';
import { loaderOf, searchDataLoader } from '../../browser/load.ts';

const NOTHING: Pick<DeskFile, 'articles' | 'table'> = { articles: [], table: { checks: [], causes: [], facets: {} } };

/** What the desk knows: all articles in all languages, and the index of each language once a ticket needs it. */
export class DeskData {
  #settings: DeskSettings;
  #file: Partial<DeskFile> & typeof NOTHING = NOTHING;
  #indexes: Partial<Record<Language, SearchIndex>> = {};
  #loadFile: () => Promise<DeskFile>;
  #loadData: Record<Language, ReturnType<typeof searchDataLoader>>;

  constructor(settings: DeskSettings) {
    const { articles, indexes } = settings;
    this.#settings = settings;
    this.#loadFile = loaderOf(articles, (file: Partial<DeskFile>) => (file.articles && file.table ? (file as DeskFile) : undefined));
    this.#loadData = inEach(Object.keys(indexes) as Language[], (language) => searchDataLoader(indexes[language]));
  }

  /** The index of a language, where it is there. */
  index(language: Language): SearchIndex | undefined {
    return this.#indexes[language];
  }

  /** Loads what tickets in a language need. Rejects where a file cannot be had; the next call tries again. */
  async load(language: Language): Promise<void> {
    const [file, data] = await Promise.all([this.#loadFile(), this.#loadData[language]()]);
    this.#file = file;
    this.#indexes[language] ??= buildIndex(
      file.articles.filter((article) => article.language === language),
      data,
    );
  }

  /** The language that a ticket is written in. */
  languageOf(pasted: string, otherwise: Language): Language {
    return languageOfTicket(pasted, this.#settings.scripts, otherwise);
  }

  /** What a ticket says, as far as what is loaded tells it. */
  read(pasted: string, language: Language): Reading {
    const { terms, patterns } = this.#settings;
    const index = this.index(language);
    return readMail(pasted, { ...terms, words: index?.facetWords ?? {}, works: index?.works ?? [] }, patterns);
  }

  article(key: string, language: Language): DeskArticle | undefined {
    return this.#file.articles.find((article) => article.key === key && article.language === language);
  }

  /** The article of a number, such as 1001. */
  articleOf(id: number, language: Language): DeskArticle | undefined {
    return this.#file.articles.find((article) => article.id === id && article.language === language);
  }

  /** What checks there are, and how a language asks them. */
  checks(language: Language) {
    return { table: this.#file.table, questions: this.#file.checks?.[language] ?? {} };
  }
}
