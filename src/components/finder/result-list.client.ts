import type { Key } from '../../model/kinds.ts';
import { articlePath } from '../../model/links.ts';
import type { Situated } from '../../model/situation.ts';
import { MOST_CARDS, type Card, type LaterCard } from '../../search/records.ts';
import { element } from '../../browser/element.ts';

/** So many are shown at first at most: who wants more asks for them. */
const FIRST = 10;

/** Results that stand together. */
export interface ResultGroup {
  /** Missing where there is only one group. */
  heading?: string;
  keys: readonly string[];
  /** So many are shown at first; the rest at one click. */
  first: number;
}

/** What a card is to say besides, and where its link leads. */
export interface CardNotes {
  note: string;
  query: string;
}

/** The parts of a text that are marked, from where to where. */
export type Marker = (text: string) => [from: number, to: number][];

interface Actions {
  /** What a button says that shows so many more. */
  more: (n: number) => string;
  /** Who must act where a reader cannot begin alone, in words, or nothing. */
  whoElse: (who: readonly string[]) => string;
}

/**
 * The list of results. Its first cards stand in the page; those of further articles are made when they are first shown, in the shape of
 * the others.
 */
export class ResultList {
  #list: HTMLElement;
  #cards: Map<string, HTMLElement>;
  #later = new Map<string, LaterCard>();
  #actions: Actions;

  constructor(list: HTMLElement, actions: Actions) {
    this.#list = list;
    this.#actions = actions;
    this.#cards = new Map([...list.querySelectorAll<HTMLElement>('[data-hit]')].map((card) => [card.dataset.hit ?? '', card]));
  }

  /** What the cards say that stood in the page. */
  cardsOfPage(): Card[] {
    const cards = [...this.#cards].filter(([key]) => !this.#later.has(key));
    return cards.map(([key, card]) => ({
      ...(JSON.parse(card.dataset.situation ?? '{}') as Situated),
      key,
      title: card.querySelector('h3')?.textContent.trim() ?? '',
      summary: card.querySelector('p')?.textContent.trim() ?? '',
    }));
  }

  /** Makes known the articles whose cards do not stand in the page. */
  add(cards: readonly LaterCard[]): void {
    for (const card of cards) this.#later.set(card.key, card);
  }

  /**
   * Shows the cards of these articles, with the words of the question marked.
   * @param marksOf what of a text is to be marked
   * @param notesOf what a card is to say besides
   */
  show(groups: readonly ResultGroup[], marksOf: Marker, notesOf: (key: string) => CardNotes): void {
    const make = (key: string) => this.#noted(key, marksOf, notesOf(key)) ?? [];
    this.#list.replaceChildren(...groups.flatMap((group) => this.#groupOf(group, make)));
  }

  /** The link of an article's card. */
  linkOf(key: string): HTMLAnchorElement | null | undefined {
    return this.#cardOf(key)?.querySelector('a');
  }

  #groupOf({ heading, keys, first: wanted }: ResultGroup, make: (key: string) => HTMLElement | never[]): HTMLElement[] {
    const first = Math.min(wanted, FIRST);
    const list = element('ol', {}, ...keys.slice(0, first).flatMap(make));
    const button = element('button', { type: 'button', class: 'min-h-11 text-accent underline' });
    let left = keys.slice(first);
    const count = () => (button.textContent = this.#actions.more(left.length));
    button.addEventListener('click', () => {
      const [card] = left.slice(0, 1).flatMap(make);
      list.append(...left.slice(0, MOST_CARDS).flatMap(make));
      left = left.slice(MOST_CARDS);
      if (left.length) count();
      else button.remove();
      card?.querySelector('a')?.focus();
    });
    count();
    const above = heading ? [element('h2', { class: 'mt-6 mb-2 text-h2 bold' }, heading)] : [];
    return [...above, list, ...(left.length ? [button] : [])];
  }

  #noted(key: string, marksOf: Marker, { note, query }: CardNotes): HTMLElement | undefined {
    const card = this.#cardOf(key);
    card?.querySelector('[data-part=matches]')?.remove();
    if (note) card?.append(element('p', { 'data-part': 'matches', class: 'text-small' }, note));
    const link = card?.querySelector('a');
    link?.setAttribute('href', (link.getAttribute('href') ?? '').replace(/\?.*/, '') + query);
    for (const part of [link, card?.querySelector('p')]) if (part) mark(part, marksOf);
    return card;
  }

  #cardOf(key: string): HTMLElement | undefined {
    const known = this.#cards.get(key);
    const later = this.#later.get(key);
    const [pattern] = this.#cards.values();
    if (known || !later || !pattern) return known;
    const card = pattern.cloneNode(true) as HTMLElement;
    const link = card.querySelector('a');
    const [summary, ...others] = card.querySelectorAll('p');
    for (const other of others) other.remove();
    card.dataset.hit = key;
    link?.setAttribute('href', link.pathname.replace(articlePath(pattern.dataset.hit as Key), articlePath(key as Key)));
    for (const [part, text] of [[link, later.title] as const, [summary, later.summary] as const]) {
      part?.replaceChildren(text);
      if (later.textLanguage) part?.setAttribute('lang', later.textLanguage);
      else part?.removeAttribute('lang');
    }
    const who = this.#actions.whoElse(later.who);
    if (who) card.append(element('p', { class: 'text-small text-muted' }, who));
    this.#cards.set(key, card);
    return card;
  }
}

/** Marks parts of a text. The places where its lines may end stay. */
function mark(part: HTMLElement, marksOf: Marker): void {
  const text = part.textContent;
  const ends = endsOf(part);
  const cut = (from: number, to?: number): (Node | string)[] => {
    const inside = ends.filter((end) => from <= end && end < (to ?? text.length));
    return [
      ...inside.flatMap((end, at) => [text.slice(inside[at - 1] ?? from, end), element('wbr')]),
      text.slice(inside.at(-1) ?? from, to),
    ];
  };
  let done = 0;
  const pieces = marksOf(text).flatMap(([from, to]) => {
    const before = cut(done, from);
    done = to;
    return [...before, element('mark', {}, ...cut(from, to))];
  });
  part.replaceChildren(...pieces, ...cut(done));
}

/** Where the lines of a text may end, as lengths of what stands before; read once, since marking leaves them where they are. */
const lineEnds = new WeakMap<HTMLElement, number[]>();

function endsOf(part: HTMLElement): number[] {
  const ends =
    lineEnds.get(part) ??
    [...part.querySelectorAll('wbr')].map((place) => {
      const before = document.createRange();
      before.setStart(part, 0);
      before.setEndBefore(place);
      return before.toString().length;
    });
  lineEnds.set(part, ends);
  return ends;
}
