import type { FacetValues } from '../../lib/catalogue.ts';
import type { Finding } from '../../lib/search/find.ts';
import type { SearchIndex } from '../../lib/search/index-build.ts';
import type { FinderState } from '../../lib/search/state.ts';

type Words = Record<'count' | 'one' | 'weak' | 'none' | 'empty' | 'remove' | 'matches', string>;

/** The finder's part of the page: reads what is entered and chosen, shows what was found. Knows nothing of searching. */
export class FinderView {
  readonly box: HTMLTextAreaElement;
  onChoiceChanged = (): void => undefined;
  #root: HTMLElement;
  #words: Words;
  #cards: Map<string, HTMLElement>;
  #inputs: HTMLInputElement[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#words = JSON.parse(root.dataset.words ?? '{}') as Words;
    this.box = root.querySelector('textarea') as HTMLTextAreaElement;
    this.#inputs = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#cards = new Map([...root.querySelectorAll<HTMLElement>('[data-hit]')].map((card) => [card.dataset.hit ?? '', card]));
    this.#part('clear').addEventListener('click', () => this.#choose(() => false));
    this.#part('toggle').addEventListener('click', (event) => {
      const closed = this.#root.querySelector('#facets')?.toggleAttribute('data-closed');
      (event.currentTarget as HTMLElement).setAttribute('aria-expanded', String(!closed));
    });
    this.box.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' || event.isComposing || this.box.value.includes('\n')) return;
      const first = this.#part('list').querySelector('a');
      if (first) event.preventDefault();
      first?.focus();
    });
  }

  /** The facet values that can be chosen. */
  knownValues(): FacetValues {
    return Object.fromEntries(this.#grouped(() => true));
  }

  /** What is entered and chosen. */
  state(): FinderState {
    return { question: this.box.value, chosen: Object.fromEntries(this.#grouped(({ checked }) => checked)) };
  }

  /** Enters and chooses what a state says. */
  showState({ question, chosen }: FinderState): void {
    if (this.box.value !== question) this.box.value = question;
    for (const input of this.#inputs) input.checked = chosen[input.name]?.includes(input.value) ?? false;
  }

  /** Shows results, counts and choices. */
  show(finding: Finding, { chosen, question }: FinderState, index: SearchIndex): void {
    const region = this.#root.querySelector<HTMLElement>('[data-search-state]');
    if (region) region.dataset.searchState = finding.state;
    const cards = finding.keys.flatMap((key) => this.#cards.get(key) ?? []);
    this.#part('list').replaceChildren(...cards);
    this.#part('count').textContent = this.#message(finding, question);
    this.#part('nothing').hidden = finding.state !== 'none' || !question.trim();
    this.#showMatches(finding, chosen, index);
    this.#showCounts(finding.counts);
    this.#showChosen();
  }

  /** Speaks the count. */
  speak(): void {
    this.#part('spoken').textContent = this.#part('count').textContent;
  }

  #message({ state, keys }: Finding, question: string): string {
    if (state === 'none') return question.trim() ? this.#words.none : this.#words.empty;
    if (state === 'weak') return this.#words.weak;
    return keys.length === 1 ? this.#words.one : this.#words.count.replace('{n}', String(keys.length));
  }

  #showMatches({ keys }: Finding, chosen: FacetValues, index: SearchIndex): void {
    for (const { key, facets } of index.documents.filter((document) => keys.includes(document.key))) {
      const labels = Object.entries(chosen).flatMap(([facet, values]) =>
        values.filter((value) => facets[facet]?.includes(value)).map((value) => this.#labelOf(facet, value)),
      );
      const card = this.#cards.get(key);
      card?.querySelector('[data-part=matches]')?.remove();
      if (!labels.length || !card) continue;
      const line = document.createElement('p');
      line.dataset.part = 'matches';
      line.className = 'text-small';
      line.textContent = `${this.#words.matches}: ${labels.join(' / ')}`;
      card.append(line);
    }
  }

  #showCounts(counts: Finding['counts']): void {
    for (const input of this.#inputs) {
      const count = counts[input.name]?.[input.value] ?? 0;
      const shown = input.closest('label')?.querySelector<HTMLElement>('[data-count]');
      input.disabled = count === 0 && !input.checked;
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
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'min-h-11 rounded-full border border-edge px-4';
        button.textContent = `${label} ×`;
        button.setAttribute('aria-label', this.#words.remove.replace('{value}', label));
        button.addEventListener('click', () => this.#choose((other) => other !== input && other.checked));
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  }

  #choose(wanted: (input: HTMLInputElement) => boolean): void {
    const wants = this.#inputs.map(wanted);
    this.#inputs.forEach((input, index) => (input.checked = wants[index] ?? false));
    this.box.focus();
    this.onChoiceChanged();
  }

  #grouped(wanted: (input: HTMLInputElement) => boolean): [string, string[]][] {
    const names = [...new Set(this.#inputs.map(({ name }) => name))];
    return names
      .map((name): [string, string[]] => [
        name,
        this.#inputs.filter((input) => input.name === name && wanted(input)).map(({ value }) => value),
      ])
      .filter(([, values]) => values.length > 0);
  }

  #labelOf(facet: string, value: string): string {
    const input = this.#inputs.find((known) => known.name === facet && known.value === value);
    return input?.closest('label')?.querySelector('[data-label]')?.textContent ?? value;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-part=${name}]`) as HTMLElement;
  }
}
