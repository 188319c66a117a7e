import type { DeskSettings } from '../../desk/settings.ts';
import { languageOfTicket, readTicket, type Ticket } from '../../desk/ticket.ts';
import type { DeskArticle } from '../../desk/plan.ts';
import { inEach, type Language } from '../../model/languages.ts';
import { buildIndex, type SearchIndex } from '../../search/index-build.ts';
import { loaderOf, searchDataLoader } from '../../browser/load.ts';

/** What the desk knows: all articles in all languages, and the index of each language once a ticket needs it. */
export class DeskData {
  #settings: DeskSettings;
  #articles: DeskArticle[] = [];
  #indexes: Partial<Record<Language, SearchIndex>> = {};
  #loadArticles: () => Promise<DeskArticle[]>;
  #loadData: Record<Language, ReturnType<typeof searchDataLoader>>;

  constructor(settings: DeskSettings) {
    const { articles, indexes } = settings;
    this.#settings = settings;
    this.#loadArticles = loaderOf(articles, (file) => (Array.isArray(file) ? (file as DeskArticle[]) : undefined));
    this.#loadData = inEach(Object.keys(indexes) as Language[], (language) => searchDataLoader(indexes[language]));
  }

  /** The index of a language, where it is there. */
  index(language: Language): SearchIndex | undefined {
    return this.#indexes[language];
  }

  /** Loads what tickets in a language need. Rejects where a file cannot be had; the next call tries again. */
  async load(language: Language): Promise<void> {
    const [articles, data] = await Promise.all([this.#loadArticles(), this.#loadData[language]()]);
    this.#articles = articles;
    this.#indexes[language] ??= buildIndex(
      articles.filter((article) => article.language === language),
      data,
    );
  }

  /** The language that a ticket is written in. */
  languageOf(pasted: string, otherwise: Language): Language {
    return languageOfTicket(pasted, this.#settings.scripts, otherwise);
  }

  /** What a ticket says, as far as what is loaded tells it. */
  ticket(pasted: string, language: Language): Ticket {
    return readTicket(pasted, this.index(language)?.facetWords ?? {}, this.#settings.terms);
  }

  article(key: string, language: Language): DeskArticle | undefined {
    return this.#articles.find((article) => article.key === key && article.language === language);
  }
}
