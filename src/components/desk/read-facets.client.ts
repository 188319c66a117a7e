import type { FacetValues } from '../../model/catalogue.ts';
import { listOf } from '../../model/i18n/list.ts';

/** What the line says beside the values: that there are none, and that a mail names several of which only one can be meant. */
export interface ReadWords {
  nothing: string;
  several: (values: string) => string;
}

/** What was read of whoever writes: a line that says it, and a choice for each facet, to mend it. */
export class ReadFacets {
  readonly selects: HTMLSelectElement[];
  readonly #root: HTMLElement;
  readonly #line: HTMLElement;
  readonly #words: ReadWords;
  /** Facets of which the mail names more than one value. */
  #several: FacetValues = {};

  constructor(root: HTMLElement, line: HTMLElement, words: ReadWords) {
    this.#root = root;
    this.#line = line;
    this.#words = words;
    this.selects = [...root.querySelectorAll<HTMLSelectElement>('select[name]')];
    for (const select of this.selects) select.addEventListener('change', () => this.#say());
    this.#say();
  }

  /** Chooses what was read in a ticket. */
  show(chosen: FacetValues, several: FacetValues = {}): void {
    for (const select of this.selects) select.value = chosen[select.name]?.[0] ?? '';
    const read = Object.entries(chosen).map(([facet, values]) => [facet, values[0]]);
    this.#root.dataset.deskFacets = JSON.stringify(Object.fromEntries(read));
    this.#several = several;
    this.#say();
  }

  chosen(): FacetValues {
    return Object.fromEntries(this.selects.filter(({ value }) => value).map(({ name, value }) => [name, [value]]));
  }

  #say(): void {
    const { lang } = document.documentElement;
    const labelOf = (select: HTMLSelectElement, value: string) =>
      [...select.options].find((option) => option.value === value)?.textContent.trim() ?? value;
    const known = this.selects.filter(({ value }) => value).map((select) => labelOf(select, select.value));
    const unclear = this.selects
      .filter(({ value, name }) => !value && this.#several[name])
      .map((select) =>
        this.#words.several(
          listOf(
            lang,
            (this.#several[select.name] ?? []).map((value) => labelOf(select, value)),
          ),
        ),
      );
    this.#line.textContent = [known.length ? listOf(lang, known) : this.#words.nothing, ...unclear].join(' ');
  }
}
