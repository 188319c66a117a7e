import { find } from '../../lib/search/find.ts';
import type { SearchIndex } from '../../lib/search/index-build.ts';
import { readState, writeState, type FinderState } from '../../lib/search/state.ts';
import type { FacetValues } from '../../lib/catalogue.ts';
import { FinderView } from './finder-view.client.ts';
import { FullText } from './full-text.client.ts';

/** How long typing must pause before the count is spoken and the full text is read, in milliseconds. */
const PAUSE = 1000;
const FULL_TEXT_PAUSE = 300;

/** Connects the address, the question box and the facets with the pure search, and shows what it finds. */
class Finder extends HTMLElement {
  #index: Promise<SearchIndex> | undefined;
  #view!: FinderView;
  #known: FacetValues = {};
  #fullText!: FullText;
  #timers: ReturnType<typeof setTimeout>[] = [];

  connectedCallback(): void {
    this.#view = new FinderView(this);
    this.#known = this.#view.knownValues();
    this.#fullText = new FullText(this.dataset.fullText ?? '');
    const { box } = this.#view;
    box.addEventListener('focus', () => void this.#load(), { once: true });
    box.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#asked('replace');
    });
    box.addEventListener('compositionend', () => this.#asked('replace'));
    this.addEventListener('ask', (event) => {
      event.preventDefault();
      this.#asked('replace');
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.#asked('push');
    });
    this.#view.onChanged = () => this.#asked('push');
    addEventListener('popstate', () => this.#restore());
    addEventListener('hashchange', () => this.#restore());
    this.#restore();
  }

  /** Shows what the address says. */
  #restore(): void {
    const state = readState(location.search, location.hash, this.#known);
    this.#view.showState(state);
    if (state.question || Object.keys(state.chosen).length || this.#index) this.#asked('replace');
  }

  #asked(how: 'push' | 'replace'): void {
    const state = this.#view.state();
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search + location.hash) history[`${how}State`](null, '', address);
    void this.#show(state);
  }

  async #show(state: FinderState): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    const index = await this.#load();
    if (!index || !this.#isCurrent(state)) return;
    this.#view.show(find(index, state, this.#known), state, index);
    this.#timers = [setTimeout(() => this.#view.speak(), PAUSE)];
    if (state.question.trim()) this.#timers.push(setTimeout(() => void this.#deepen(index, state), FULL_TEXT_PAUSE));
  }

  /** Adds what only the body text holds, beneath what is shown. */
  async #deepen(index: SearchIndex, state: FinderState): Promise<void> {
    const more = await this.#fullText.search(state.question);
    if (more.length && this.#isCurrent(state)) this.#view.show(find(index, state, this.#known, more), state, index);
  }

  #isCurrent(state: FinderState): boolean {
    return JSON.stringify(this.#view.state()) === JSON.stringify(state);
  }

  /** The small index. Where it cannot be loaded, everything stays shown, and the next question tries again. */
  async #load(): Promise<SearchIndex | undefined> {
    this.#index ??= fetch(this.dataset.index ?? '').then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<SearchIndex>;
    });
    try {
      return await this.#index;
    } catch {
      this.#index = undefined;
      return undefined;
    }
  }
}

customElements.define('genkan-finder', Finder);
