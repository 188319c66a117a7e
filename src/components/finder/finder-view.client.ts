import type { FacetValues } from '../../model/catalogue.ts';
import type { ResultDetails } from '../../search/details.ts';
import type { Finding } from '../../search/find.ts';
import type { Fingerprint } from '../../search/fingerprints.ts';
import type { SearchIndex } from '../../search/index-build.ts';
import { marksIn } from '../../search/marks.ts';
import type { Card, LaterCard } from '../../search/records.ts';
import type { FinderState } from '../../search/state.ts';
import { chip, element } from '../../browser/element.ts';
import { notesFor, offerCheck, showHidden, speaker, type FinderSettings, type Say } from './finder-notes.client.ts';
import { cardNotes, groupsOf, resultsSaid } from './result-notes.client.ts';
import { ResultList, type CardNotes } from './result-list.client.ts';

/** The finder's part of the page: reads what is entered and chosen, shows what was found. Knows nothing of searching. */
export class FinderView {
  readonly box: HTMLTextAreaElement;
  /** Called when something but typing changed the question or the choice. */
  onChanged = (): void => undefined;
  #root: HTMLElement;
  #page: FinderSettings;
  #say: Say;
  #list: ResultList;
  #inputs: HTMLInputElement[];
  /** What the question named and the reader took off, as facet=value. */
  #ignored: string[] = [];
  #notesOf: (key: string) => CardNotes = () => ({ note: '', query: '' });

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#page = JSON.parse(root.dataset.settings ?? '{}') as FinderSettings;
    this.#say = speaker(this.#page, document.documentElement.lang);
    this.box = root.querySelector('textarea') as HTMLTextAreaElement;
    this.#inputs = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#list = new ResultList(this.#part('list'), {
      more: (n) => this.#say('finder.moreResults', { n }),
      whoElse: ([first = '']) => (first === this.knownValues().who?.[0] ? '' : this.#labelOf('who', first)),
    });
    this.#part('clear').addEventListener('click', () => this.#choose(() => false));
    // A browser brings the box into view, and not what it is the box of.
    this.#part('row').addEventListener('focusin', ({ target }) =>
      (target as Element).closest('label')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    this.box.addEventListener('keydown', (event) => this.#enterResults(event));
  }

  /** The facet values that can be chosen. */
  knownValues(): FacetValues {
    return this.#valuesOf(this.#inputs);
  }

  /** What is entered and chosen. */
  state(): FinderState {
    return { question: this.box.value, chosen: this.#valuesOf(this.#inputs.filter(({ checked }) => checked)), ignored: this.#ignored };
  }

  /** Enters and chooses what a state says. */
  showState({ question, chosen }: FinderState): void {
    if (this.box.value !== question) this.box.value = question;
    for (const input of this.#inputs) input.checked = chosen[input.name]?.includes(input.value) ?? false;
    // What is chosen is seen in the row, which is longer than a telephone is wide.
    const first = this.#inputs.find(({ checked }) => checked)?.closest('label');
    if (first) this.#part('row').scrollLeft = first.offsetLeft - 16;
  }

  /** What the results in the page say, which can be searched without any file. */
  cards(): Card[] {
    return this.#list.cardsOfPage();
  }

  /** Whether the pointer or the focus is on a result. */
  isPointedAt(): boolean {
    return !!this.#root.querySelector('[data-hit]:is(:hover, :focus-within)');
  }

  /** Makes known the articles that are not in the page. */
  add(cards: readonly LaterCard[]): void {
    this.#list.add(cards);
  }

  /** Shows results, counts and choices. */
  show(finding: Finding, { chosen, question }: FinderState, index: SearchIndex, details: ResultDetails): void {
    this.#root.querySelector('[data-search-state]')?.setAttribute('data-search-state', finding.state);
    const marksOf = (text: string) => marksIn(text, question, index.stopWords);
    this.#notesOf = cardNotes(finding, { chosen, question }, { index, details, marksOf }, this.#say, this.#actions);
    if (!question.trim()) this.#ignored = [];
    this.#list.show(groupsOf(finding, question, this.#say), marksOf, this.#notesOf);
    this.#part('count').textContent = resultsSaid(finding, question, this.#say);
    offerCheck(this.#root.querySelector('[data-part=check]'), finding, { chosen, question });
    this.#part('nothing').hidden = !question.trim() || !['none', 'weak'].includes(finding.state);
    // Who asks for what is not here is shown the way on before what is only near.
    this.#part('list')[finding.stranger && finding.stranger.kind !== 'beside' ? 'before' : 'after'](this.#part('nothing'));
    const page = { ...this.#page, detailsOf: (message: Fingerprint) => details.messages[index.fingerprints.indexOf(message)] };
    this.#part('notes').replaceChildren(...notesFor(finding, question, page, this.#say, this.#actions));
    showHidden(this.#part('hidden'), finding.hidden, this.#say, this.#actions);
    this.#showCounts(finding.counts);
    this.#showChosen();
  }

  /** Speaks the count, and what was recognised. */
  speak(): void {
    const recognised = [...this.#part('notes').querySelectorAll('[data-recognised] > :first-child')].map(({ textContent }) => textContent);
    this.#part('spoken').textContent = [...recognised, this.#part('count').textContent].join(' ');
  }

  readonly #actions = {
    labelOf: (facet: string, value: string) => this.#labelOf(facet, value),
    titleOf: (key: string) => this.#list.linkOf(key)?.textContent ?? key,
    addressOf: (key: string) => (this.#list.linkOf(key)?.pathname ?? '') + this.#notesOf(key).query,
    ignore: ({ facet, value }: { facet: string; value: string }) => {
      this.#ignored = [...this.#ignored, `${facet}=${value}`];
      this.#focusResults();
      this.onChanged();
    },
    ask: (question: string) => {
      this.box.value = question;
      this.#focusResults();
      this.onChanged();
    },
  };

  #showCounts(counts: Finding['counts']): void {
    for (const input of this.#inputs) {
      const count = counts[input.name]?.[input.value] ?? 0;
      const shown = input.closest('label')?.querySelector<HTMLElement>('[data-count]');
      if (!shown) continue;
      shown.dataset.count = String(count);
      shown.textContent = String(count);
    }
  }

  #showChosen(): void {
    const chosen = this.#inputs.filter(({ checked }) => checked);
    this.#part('chosen').hidden = chosen.length === 0;
    this.#part('chosen-list').replaceChildren(
      ...chosen.map((input) => {
        const label = this.#labelOf(input.name, input.value);
        const button = chip(label, this.#say('finder.remove', { value: label }), () =>
          this.#choose((other) => other !== input && other.checked),
        );
        // On a telephone those of the row above are seen there.
        return element('li', { class: input.closest('[data-part=row]') ? 'max-lg:hidden' : undefined }, button);
      }),
    );
  }

  /** Arrow down leads from the box to the first result; inside a question of several lines it moves the cursor. */
  #enterResults(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' || event.isComposing || this.box.value.includes('\n')) return;
    const first = this.#part('list').querySelector('a');
    if (first) event.preventDefault();
    first?.focus();
  }

  #choose(wanted: (input: HTMLInputElement) => boolean): void {
    const wants = this.#inputs.map(wanted);
    this.#inputs.forEach((input, index) => (input.checked = wants[index] ?? false));
    this.#focusResults();
    this.onChanged();
  }

  /** What was pressed may be gone with the answer. The box would open the keyboard of a telephone over it. */
  #focusResults(): void {
    this.#root.querySelector<HTMLElement>('#results')?.focus();
  }

  #valuesOf(inputs: HTMLInputElement[]): FacetValues {
    const values: FacetValues = {};
    for (const { name, value } of inputs) (values[name] ??= []).push(value);
    return values;
  }

  #labelOf(facet: string, value: string): string {
    const input = this.#inputs.find((known) => known.name === facet && known.value === value);
    return input?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-part=${name}]`) as HTMLElement;
  }
}
