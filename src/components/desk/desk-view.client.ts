import { say } from '../../model/i18n/fill.ts';
import type { WordKey } from '../../model/i18n/text.ts';
import type { Language } from '../../model/languages.ts';
import type { DeskSettings } from '../../desk/settings.ts';
import type { Kind } from '../../desk/judge.ts';
import type { Proposal } from '../../desk/propose.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Values } from '../../model/i18n/fill.ts';
import { element } from '../../browser/element.ts';
import { checkboxFor } from './checkbox.client.ts';
import { ReadFacets } from './read-facets.client.ts';

/** What the desk takes a ticket for, as its data-desk-state says. */
export type DeskState = 'idle' | 'loading' | 'failed' | Kind;

/** A checkbox to be shown. */
interface Choice {
  value: string;
  label: string;
  ticked: boolean;
}

/** A choice as a checkbox; an article says that it is proposed. */
function boxOf(part: 'articles' | 'steps', { value, label, ticked }: Choice): HTMLElement {
  const box = checkboxFor(value, label, ticked);
  if (part === 'articles') box.dataset.proposed = value;
  return box;
}

/** The desk's part of the page: reads what is entered and chosen, shows what is proposed. Knows nothing of tickets and articles. */
export class DeskView {
  readonly root: HTMLElement;
  readonly ticket: HTMLTextAreaElement;
  readonly reply: HTMLTextAreaElement;
  readonly style: HTMLSelectElement;
  readonly kind: HTMLSelectElement;
  /** To whom, and who writes. */
  readonly recipient: HTMLInputElement;
  readonly agent: HTMLInputElement;
  readonly facets: ReadFacets;
  readonly language = document.documentElement.lang as Language;
  readonly #words: DeskSettings['words'];
  /** The ticket for which it was asked whether nobody's name is meant. */
  #askedFor: string | undefined;

  constructor(root: HTMLElement, words: DeskSettings['words']) {
    this.root = root;
    this.ticket = root.querySelector('#ticket') as HTMLTextAreaElement;
    this.reply = this.part<HTMLTextAreaElement>('reply');
    this.recipient = root.querySelector('#recipient') as HTMLInputElement;
    this.agent = root.querySelector('#agent') as HTMLInputElement;
    this.style = this.part<HTMLSelectElement>('style');
    this.kind = this.part<HTMLSelectElement>('kind');
    this.#words = words;
    this.facets = new ReadFacets(root, this.part('read'), {
      nothing: this.word('desk.noneRead'),
      several: (values) => this.word('desk.severalRead', { values }),
    });
    this.part('next').addEventListener('click', () => {
      this.ticket.value = '';
      this.ticket.dispatchEvent(new Event('input'));
      this.ticket.focus();
    });
    root.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) root.querySelector<HTMLElement>('[data-copy=text]')?.click();
    });
  }

  /** A word of the page. */
  word(key: WordKey, values?: Values): string {
    return say(this.language, this.#words[key] ?? '', values);
  }

  /** Says what the desk takes the ticket for. */
  showState(state: DeskState, line: string): void {
    this.root.dataset.deskState = state;
    const place = this.part('state');
    if (place.textContent.trim() !== line) place.textContent = line;
    this.part('retry').hidden = state !== 'failed';
    this.showAsks([]);
  }

  /** Says what the ticket is taken for and what was read in it, and shows the articles. */
  showProposal(proposal: Proposal | undefined, reading: Reading, articles: readonly Choice[]): void {
    this.showChoices('articles', articles);
    if (!proposal) {
      this.showState('idle', this.word('desk.nothing'));
      return;
    }
    const { kind, finding, ticked } = proposal;
    const name = finding.stranger?.name ?? '';
    const isUnclear = kind === 'reply' && finding.recognised.some(({ articles: all }) => all.length > 1);
    const lines = [
      this.word(`desk.is-${kind}`, { title: articles.find(({ ticked: is }) => is)?.label ?? '', name }),
      ...(ticked.length > 1 ? [this.word('desk.two')] : []),
      ...(isUnclear ? [this.word('desk.several')] : []),
      ...(reading.isAgain ? [this.word('desk.isAgain')] : []),
      ...(reading.isAngry ? [this.word('desk.isAngry')] : []),
    ];
    this.showState(kind, lines.join(' '));
    this.showAsks(reading.asks);
  }

  /** Says what the ticket asks that the reply may not answer. */
  showAsks(asks: readonly string[]): void {
    const place = this.part('asks');
    place.textContent = asks.length ? this.word('desk.asks', { questions: asks.join(' / ') }) : '';
    place.hidden = !asks.length;
  }

  showChoices(part: 'articles' | 'steps', choices: readonly Choice[]): void {
    const fieldset = this.part(part);
    fieldset.replaceChildren(fieldset.firstElementChild as Element, ...choices.map((choice) => boxOf(part, choice)));
  }

  /** Adds an article to those that are proposed, or ticks it where it is one of them. */
  addArticle(choice: Choice): void {
    const box = this.part('articles').querySelector<HTMLInputElement>(`input[value="${choice.value}"]`);
    if (box) box.checked = true;
    else this.part('articles').append(boxOf('articles', choice));
    this.part('articles').dispatchEvent(new Event('change'));
  }

  /** The words or the number of an article to be added; they do not stay in their box. */
  takeAdded(): string {
    const box = this.part('add').querySelector('input') as HTMLInputElement;
    const wanted = box.value.trim();
    box.value = '';
    return wanted;
  }

  /** Shows what the desk itself has to do. */
  showAdmins(steps: readonly { title: string; address: string }[]): void {
    const place = this.part('admins');
    place.hidden = !steps.length;
    place
      .querySelector('ul')
      ?.replaceChildren(
        ...steps.map(({ title, address }) => element('li', {}, element('a', { class: 'inline-block py-1', href: address }, title))),
      );
  }

  ticked(part: 'articles' | 'steps'): string[] {
    return [...this.part(part).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
  }

  /** Asks, once for each ticket, whether a reply to one person shall go to nobody by name. Returns whether it asked. */
  asksForName(): boolean {
    if (this.kind.value === 'notice' || this.recipient.value.trim() || this.#askedFor === this.ticket.value) return false;
    this.#askedFor = this.ticket.value;
    this.say(this.word('desk.noName'));
    this.recipient.focus();
    return true;
  }

  /** Says something about copying, and shows a text to be selected where the clipboard refused it. */
  say(line: string, text?: string): void {
    const said = this.part('said');
    said.textContent = line;
    if (text === undefined) return;
    if (text === this.reply.value) {
      this.reply.select();
      return;
    }
    const shown = document.createElement('textarea');
    shown.className = 'block w-full edged p-2 regular';
    shown.value = text;
    shown.setAttribute('aria-label', line);
    said.append(shown);
    shown.select();
  }

  part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.root.querySelector(`[data-part=${name}]`) as T;
  }
}
