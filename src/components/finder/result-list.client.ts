import type { FacetValues } from '../../model/catalogue.ts';
import type { Key } from '../../model/kinds.ts';
import { articlePath } from '../../model/links.ts';
import { MOST_CARDS, type Card, type LaterCard } from '../../search/records.ts';
import { element } from './element.client.ts';

/**
 * The list of results. Its first cards stand in the page; those of further articles are made when they are first shown, in the shape of
 * the others. Of many results as many are shown as fit one page, and more when the reader comes near the end.
 */
export class ResultList {
  #list: HTMLElement;
  #cards: Map<string, HTMLElement>;
  #later = new Map<string, LaterCard>();
  #labelOf: (facet: string, value: string) => string;
  /** What is not shown yet, and what each card is to say besides. */
  #left: readonly string[] = [];
  #noteOf: (key: string) => string = () => '';
  #end = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.#append();
  });

  /** @param labelOf the label of a facet's value */
  constructor(list: HTMLElement, labelOf: (facet: string, value: string) => string) {
    this.#list = list;
    this.#labelOf = labelOf;
    this.#cards = new Map([...list.querySelectorAll<HTMLElement>('[data-hit]')].map((card) => [card.dataset.hit ?? '', card]));
  }

  /** What the cards say that stood in the page. */
  cardsOfPage(): Card[] {
    const cards = [...this.#cards].filter(([key]) => !this.#later.has(key));
    return cards.map(([key, card]) => ({
      key,
      facets: JSON.parse(card.dataset.facets ?? '{}') as FacetValues,
      title: card.querySelector('h3')?.textContent.trim() ?? '',
      summary: card.querySelector('p')?.textContent.trim() ?? '',
    }));
  }

  /** Makes known the articles whose cards do not stand in the page. */
  add(cards: readonly LaterCard[]): void {
    for (const card of cards) this.#later.set(card.key, card);
  }

  /**
   * Shows the cards of these articles.
   * @param noteOf what a card is to say besides, or nothing
   */
  show(keys: readonly string[], noteOf: (key: string) => string): void {
    this.#left = keys;
    this.#noteOf = noteOf;
    this.#list.replaceChildren();
    this.#append();
  }

  /** The link of an article's card. */
  linkOf(key: string): HTMLAnchorElement | null | undefined {
    return this.#cardOf(key)?.querySelector('a');
  }

  #append(): void {
    const cards = this.#left.slice(0, MOST_CARDS).flatMap((key) => this.#noted(key) ?? []);
    this.#left = this.#left.slice(MOST_CARDS);
    this.#list.append(...cards);
    this.#end.disconnect();
    const last = cards.at(-1);
    if (last && this.#left.length) this.#end.observe(last);
  }

  #noted(key: string): HTMLElement | undefined {
    const card = this.#cardOf(key);
    card?.querySelector('[data-part=matches]')?.remove();
    const note = this.#noteOf(key);
    if (note) card?.append(element('p', { 'data-part': 'matches', class: 'text-small' }, note));
    return card;
  }

  #cardOf(key: string): HTMLElement | undefined {
    const known = this.#cards.get(key);
    const later = this.#later.get(key);
    const [pattern] = this.#cards.values();
    if (known || !later || !pattern) return known;
    const card = pattern.cloneNode(true) as HTMLElement;
    const link = card.querySelector('a');
    const [summary, facts] = card.querySelectorAll('p');
    card.querySelector('[data-part=matches]')?.remove();
    card.dataset.hit = key;
    card.dataset.facets = JSON.stringify(later.facets);
    link?.setAttribute('href', link.pathname.replace(articlePath(pattern.dataset.hit as Key), articlePath(key as Key)));
    for (const [part, text] of [[link, later.title] as const, [summary, later.summary] as const]) {
      part?.replaceChildren(text);
      if (later.textLanguage) part?.setAttribute('lang', later.textLanguage);
      else part?.removeAttribute('lang');
    }
    const { kind = [], who = [] } = later.facets;
    const labels = who.map((value) => this.#labelOf('who', value)).join(' → ');
    facts?.replaceChildren(`${kind.map((value) => this.#labelOf('kind', value)).join('')} · ${labels}`);
    this.#cards.set(key, card);
    return card;
  }
}
