import type { Answers, BesideFile, DeskFile, DeskSettings } from '../../desk/settings.ts';
import { meaningsOf, type Meanings } from '../../desk/meaning.ts';
import type { DeskArticle } from '../../desk/plan.ts';
import { readMail, type Reading } from '../../desk/reading.ts';
import { languageOfTicket } from '../../desk/ticket.ts';
import { readWorries, type Worries } from '../../desk/worries.ts';
import { inEach, type Language } from '../../model/languages.ts';
import { addDetails, NO_DETAILS } from '../../search/details.ts';
import { buildIndex, type SearchData, type SearchIndex } from '../../search/index-build.ts';
import { detailsLoader, loaderOf, searchDataLoader } from '../../browser/load.ts';

const NO_TABLE: DeskFile['table'] = { checks: [], causes: [], facets: {} };

/** What the desk knows: articles, checks and index of each language once a ticket or a reply needs it. */
export class DeskData {
  #settings: DeskSettings;
  #files: Partial<Record<Language, DeskFile>> = {};
  #beside: Partial<Record<Language, Omit<BesideFile, 'worries'> & { worries: Worries }>> = {};
  #plain: Partial<Record<Language, { data: SearchData; index: SearchIndex }>> = {};
  #indexes: Partial<Record<Language, SearchIndex>> = {};
  #meanings: Partial<Record<Language, Meanings>> = {};
  #loadFile: Record<Language, () => Promise<DeskFile>>;
  #loadData: Record<Language, ReturnType<typeof searchDataLoader>>;
  #loadDetails: Record<Language, ReturnType<typeof detailsLoader>>;
  #loadBeside: Record<Language, () => Promise<BesideFile>>;

  constructor(settings: DeskSettings) {
    const { articles, indexes, details, beside } = settings;
    const languages = Object.keys(indexes) as Language[];
    this.#settings = settings;
    this.#loadFile = inEach(languages, (language) =>
      loaderOf(articles[language], (file: Partial<DeskFile>) => (file.articles && file.table ? (file as DeskFile) : undefined)),
    );
    this.#loadData = inEach(languages, (language) => searchDataLoader(indexes[language]));
    this.#loadBeside = inEach(languages, (language) =>
      loaderOf(beside[language], (file: Partial<BesideFile>) =>
        file.worries && file.facts && file.answers ? (file as BesideFile) : undefined,
      ),
    );
    this.#loadDetails = inEach(languages, (language) => detailsLoader(details[language]));
  }

  /** The index of a language, where it is there with all that details add to it. */
  index(language: Language): SearchIndex | undefined {
    return this.#indexes[language];
  }

  /** Loads what replies in a language need. Rejects where a file cannot be had; the next call tries again. */
  async loadArticles(language: Language): Promise<void> {
    this.#files[language] = await this.#loadFile[language]();
  }

  /** Loads what is told and asked beside trouble in languages, and what is said to it. Whether any of it is new; what cannot be had is left out. */
  async loadBeside(languages: readonly Language[]): Promise<boolean> {
    const missing = [...new Set(languages)].filter((language) => !this.#beside[language]);
    const files = await Promise.all(missing.map((language) => this.#loadBeside[language]().catch(() => undefined)));
    for (const [at, file] of files.entries()) {
      const language = missing[at];
      if (language && file) this.#beside[language] = { ...file, worries: readWorries(file.worries) };
    }
    return files.some(Boolean);
  }

  /** Loads what reading tickets in a language needs, and what the page calls their articles. See loadArticles. */
  async load(language: Language, pageLanguage: Language): Promise<void> {
    // The longest file is on its way meanwhile.
    void this.#loadDetails[language]().catch(() => undefined);
    const [data] = await Promise.all([this.#loadData[language](), this.loadArticles(language), this.loadArticles(pageLanguage)]);
    this.#plain[language] ??= { data, index: buildIndex(this.#files[language]?.articles ?? [], data) };
  }

  /** Loads what proposing articles needs beside that; where it cannot be had, they are found without. */
  async loadDetails(language: Language): Promise<void> {
    const details = await this.#loadDetails[language]().catch(() => NO_DETAILS);
    const plain = this.#plain[language];
    if (!plain) return;
    this.#indexes[language] ??= addDetails(plain.index, this.#files[language]?.articles ?? [], plain.data, details);
    this.#meanings[language] = meaningsOf(plain.data.fingerprints, details.messages);
  }

  /** The language that a ticket is written in. */
  languageOf(pasted: string, otherwise: Language): Language {
    return languageOfTicket(pasted, this.#settings.scripts, otherwise);
  }

  /** What a ticket says, as far as what is loaded tells it. */
  read(pasted: string, language: Language): Reading {
    const { terms, patterns } = this.#settings;
    const { worries, facts = [] } = this.#beside[language] ?? {};
    const index = this.#plain[language]?.index;
    return readMail(pasted, { ...terms, words: index?.facetWords ?? {}, works: index?.works ?? [], worries }, { ...patterns, facts });
  }

  article(key: string, language: Language): DeskArticle | undefined {
    return this.#files[language]?.articles.find((article) => article.key === key);
  }

  /** The article of a number, such as 1001. */
  articleOf(id: number, language: Language): DeskArticle | undefined {
    return this.#files[language]?.articles.find((article) => article.id === id);
  }

  /** Loads all that tickets in the language of the page need, as far as it can be had. */
  async loadAll(language: Language): Promise<void> {
    await this.load(language, language)
      .then(() => this.loadDetails(language))
      .catch(() => undefined);
    await this.loadBeside([language]);
  }

  /** What articles say to what is asked beside, in a language. */
  answers(language: Language): Answers {
    return this.#beside[language]?.answers ?? {};
  }

  /** What known messages mean, in a language of which tickets were read. */
  meanings(language: Language): Meanings {
    return this.#meanings[language] ?? {};
  }

  /** What checks there are, and how a language asks them. */
  checks(language: Language) {
    const file = this.#files[language];
    return { table: file?.table ?? NO_TABLE, questions: file?.checks ?? {} };
  }
}
