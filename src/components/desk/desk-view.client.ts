import type { FacetValues } from '../../model/catalogue.ts';
import { say } from '../../model/i18n/fill.ts';
import type { WordKey } from '../../model/i18n/text.ts';
import type { Language } from '../../model/languages.ts';
import type { DeskSettings } from '../../desk/settings.ts';
import type { Finding } from '../../search/find.ts';
import { checkboxFor } from './checkbox.client.ts';

/** What the desk takes a ticket for, as its data-desk-state says. */
export type DeskState = 'idle' | 'loading' | 'reply' | 'ask' | 'failed';

/** A checkbox to be shown. */
interface Choice {
  value: string;
  label: string;
  ticked: boolean;
}

/** The desk's part of the page: reads what is entered and chosen, shows what is proposed. Knows nothing of tickets and articles. */
export class DeskView {
  readonly root: HTMLElement;
  readonly ticket: HTMLTextAreaElement;
  readonly reply: HTMLTextAreaElement;
  readonly style: HTMLSelectElement;
  readonly kind: HTMLSelectElement;
  readonly facets: HTMLSelectElement[];
  readonly language = document.documentElement.lang as Language;
  readonly #words: DeskSettings['words'];

  constructor(root: HTMLElement, words: DeskSettings['words']) {
    this.root = root;
    this.ticket = root.querySelector('#ticket') as HTMLTextAreaElement;
    this.reply = this.part<HTMLTextAreaElement>('reply');
    this.style = this.part<HTMLSelectElement>('style');
    this.kind = this.part<HTMLSelectElement>('kind');
    this.facets = [...root.querySelectorAll<HTMLSelectElement>('select[name]')];
    this.#words = words;
  }

  /** A word of the page. */
  word(key: WordKey): string {
    return say(this.language, this.#words[key] ?? '');
  }

  /** Says what the desk takes the ticket for. */
  showState(state: DeskState, line: string): void {
    this.root.dataset.deskState = state;
    const place = this.part('state');
    if (place.textContent.trim() !== line) place.textContent = line;
    this.part('retry').hidden = state !== 'failed';
  }

  /** Says what was found for the ticket; nothing was looked for where there is none. */
  showFinding(finding: Pick<Finding, 'state' | 'keys' | 'recognised'> | undefined): void {
    if (!finding || finding.state === 'idle') this.showState('idle', this.word('desk.nothing'));
    else if (finding.state !== 'ok') this.showState('ask', this.word(finding.keys.length ? 'desk.weak' : 'desk.none'));
    else this.showState('reply', finding.recognised.some(({ articles }) => articles.length > 1) ? this.word('desk.several') : '');
  }

  /** Chooses what was read in a ticket. */
  showFacets(chosen: FacetValues): void {
    for (const select of this.facets) select.value = chosen[select.name]?.[0] ?? '';
    const read = Object.entries(chosen).map(([facet, values]) => [facet, values[0]]);
    this.root.dataset.deskFacets = JSON.stringify(Object.fromEntries(read));
  }

  chosen(): FacetValues {
    return Object.fromEntries(this.facets.filter(({ value }) => value).map(({ name, value }) => [name, [value]]));
  }

  showChoices(part: 'articles' | 'steps', choices: readonly Choice[]): void {
    const fieldset = this.part(part);
    const boxes = choices.map(({ value, label, ticked }) => {
      const box = checkboxFor(value, label, ticked);
      if (part === 'articles') box.dataset.proposed = value;
      return box;
    });
    fieldset.replaceChildren(fieldset.firstElementChild as Element, ...boxes);
  }

  ticked(part: 'articles' | 'steps'): string[] {
    return [...this.part(part).querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
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
