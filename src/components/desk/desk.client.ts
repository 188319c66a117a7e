import { asHtml, asMarkdown, openQuestions, planSteps, type DeskArticle, type PlannedStep } from '../../lib/desk/plan.ts';
import { readTicket } from '../../lib/desk/ticket.ts';
import type { FacetValues } from '../../lib/catalogue.ts';
import type { Language } from '../../lib/languages.ts';
import { groupNotice, questionsText, replyText, type ReplyStyle } from '../../lib/reply.ts';
import { find, type Finding } from '../../lib/search/find.ts';
import { buildIndex, type SearchData, type SearchIndex } from '../../lib/search/index-build.ts';
import { handedOver } from '../../lib/search/state.ts';
import { checkboxFor } from './checkbox.client.ts';

interface Settings {
  indexes: Record<Language, string>;
  articles: string;
  origin: string;
  desks: Record<Language, string>;
  signatures: Record<Language, string[]>;
}

/** So many articles are proposed; the first is ticked. */
const PROPOSED = 4;

/** Connects ticket, facets and choices with the reply. Its only state is what stands in the page. */
class ReplyDesk extends HTMLElement {
  #settings!: Settings;
  #words: Record<string, string> = {};
  #articles: DeskArticle[] = [];
  #data = {} as Record<Language, SearchData>;
  #indexes: Partial<Record<Language, SearchIndex>> = {};
  #finding: Finding | undefined;
  #keys: string[] = [];
  /** Whether the agent changed the reply: it is not written over then. */
  #edited = false;

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset.settings ?? '{}') as Settings;
    this.#words = JSON.parse(this.dataset.words ?? '{}') as Record<string, string>;
    this.#ticket.addEventListener('input', () => void this.#read());
    for (const select of this.#facets) select.addEventListener('change', () => this.#propose());
    this.#part('articles').addEventListener('change', () => this.#listSteps());
    for (const name of ['steps', 'style', 'kind'])
      this.#part(name).addEventListener('change', () => (name === 'style' ? this.#listSteps() : this.#write()));
    this.#reply.addEventListener('input', () => this.#markEdited(true));
    this.#part('again').addEventListener('click', () => {
      this.#markEdited(false);
      this.#write();
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-copy]'))
      button.addEventListener('click', () => void this.#copy(button.dataset.copy));
    addEventListener('hashchange', () => this.#takeOver(''));
    this.#takeOver(this.#ticket.value);
  }

  /**
   * Reads the ticket that the address hands over, which does not stay there.
   * @param typed what was typed before the script arrived: it is the newer
   */
  #takeOver(typed: string): void {
    const handed = handedOver(location.hash, 't', this.#ticket.maxLength);
    if (handed !== undefined) {
      this.#ticket.value = typed || handed;
      history.replaceState(null, '', location.pathname + location.search);
    }
    if (typed || handed) void this.#read();
  }

  /** Reads the ticket: style and facets follow it, then articles are proposed. */
  async #read(): Promise<void> {
    await this.#load();
    const ticket = readTicket(this.#ticket.value, this.#data.ja.facetWords);
    for (const select of this.#facets) select.value = ticket.chosen[select.name]?.[0] ?? '';
    const style = this.#part<HTMLSelectElement>('style');
    if ((style.value === 'english') === ticket.japanese && ticket.text) style.value = ticket.japanese ? 'polite' : 'english';
    this.#propose();
  }

  #propose(): void {
    const { japanese, text } = readTicket(this.#ticket.value, this.#data.ja.facetWords);
    this.#finding = find(this.#indexOf(japanese ? 'ja' : 'en'), { question: text, chosen: this.#chosen() }, {});
    this.#keys = text ? this.#finding.keys.slice(0, PROPOSED) : [];
    const several = this.#finding.recognised.some(({ articles }) => articles.length > 1);
    this.#part('state').textContent = !text
      ? (this.#words.nothing ?? '')
      : !this.#keys.length
        ? (this.#words.none ?? '')
        : several
          ? (this.#words.several ?? '')
          : '';
    const language = document.documentElement.lang as Language;
    const boxes = this.#keys.map((key, index) => checkboxFor(key, this.#articleOf(key, language)?.title ?? key, index === 0));
    this.#fill('articles', boxes);
    this.#listSteps();
  }

  #listSteps(): void {
    const boxes = this.#planned().map((step) => checkboxFor(`${step.key}#${step.id}`, step.title, step.ticked));
    this.#fill('steps', boxes);
    this.#write();
  }

  #write(): void {
    if (this.#edited) return;
    const style = this.#part<HTMLSelectElement>('style').value as ReplyStyle;
    const language: Language = style === 'english' ? 'en' : 'ja';
    const desk = this.#settings.desks[language];
    const signature = this.#settings.signatures[language];
    const questions = openQuestions(this.#chosen(), this.#finding?.recognised.length ?? 0);
    const steps = this.#planned().filter((step) => this.#ticked('steps').includes(`${step.key}#${step.id}`));
    const causes = this.#ticked('articles').map((key) => this.#articleOf(key, language)?.title ?? key);
    const kind = this.#part<HTMLSelectElement>('kind').value;
    if (kind === 'notice') this.#reply.value = groupNotice(style);
    else if (!this.#finding || !this.#ticket.value.trim()) this.#reply.value = '';
    else if (kind === 'ask' || !causes.length) this.#reply.value = questionsText(style, desk, signature, questions);
    else this.#reply.value = replyText({ style, desk, signature, causes, steps, questions: this.#chosen().device ? [] : questions });
  }

  #planned(): PlannedStep[] {
    const language: Language = this.#part<HTMLSelectElement>('style').value === 'english' ? 'en' : 'ja';
    const articles = this.#ticked('articles').flatMap((key) => this.#articleOf(key, language) ?? []);
    return planSteps(articles, this.#chosen(), this.#settings.origin);
  }

  async #copy(form = 'text'): Promise<void> {
    const reply = this.#reply.value;
    const content = form === 'html' ? asHtml(reply) : form === 'markdown' ? asMarkdown(reply) : reply;
    const said = this.#part('said');
    try {
      await navigator.clipboard.writeText(content);
      said.textContent = this.#words.copied ?? '';
    } catch {
      if (form === 'text') this.#reply.select();
      const shown = document.createElement('textarea');
      shown.className = 'block w-full border border-edge p-2 font-normal';
      shown.value = content;
      said.replaceChildren(this.#words.copyFailed ?? '', ...(form === 'text' ? [] : [shown]));
      shown.select();
    }
  }

  async #load(): Promise<void> {
    if (this.#articles.length) return;
    const json = async (address: string) => (await fetch(address)).json() as Promise<unknown>;
    const [ja, en, articles] = await Promise.all([
      json(this.#settings.indexes.ja),
      json(this.#settings.indexes.en),
      json(this.#settings.articles),
    ]);
    this.#data = { ja, en } as Record<Language, SearchData>;
    this.#articles = articles as DeskArticle[];
  }

  /** The index of the language a ticket is in, made when it is first needed. */
  #indexOf(language: Language): SearchIndex {
    const articles = this.#articles.filter((article) => article.language === language);
    return (this.#indexes[language] ??= buildIndex(articles, this.#data[language]));
  }

  #markEdited(edited: boolean): void {
    this.#edited = edited;
    this.#part('again').hidden = !edited;
  }

  #chosen(): FacetValues {
    return Object.fromEntries(this.#facets.filter(({ value }) => value).map(({ name, value }) => [name, [value]]));
  }

  #articleOf(key: string, language: Language): DeskArticle | undefined {
    return this.#articles.find((article) => article.key === key && article.language === language);
  }

  #ticked(part: string): string[] {
    return [...this.#part(part).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  }

  #fill(part: string, boxes: HTMLElement[]): void {
    const fieldset = this.#part(part);
    fieldset.replaceChildren(fieldset.firstElementChild as Element, ...boxes);
  }

  get #ticket(): HTMLTextAreaElement {
    return this.querySelector('#ticket') as HTMLTextAreaElement;
  }

  get #reply(): HTMLTextAreaElement {
    return this.#part('reply');
  }

  get #facets(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[name]')];
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector(`[data-part=${name}]`) as T;
  }
}

customElements.define('reply-desk', ReplyDesk);
