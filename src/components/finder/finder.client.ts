import { find } from '../../search/find.ts';
import { buildIndex, makeIndex, NO_DATA, type SearchData, type SearchIndex } from '../../search/index-build.ts';
import { afterLoad, detailsLoader, searchDataLoader } from '../../browser/load.ts';
import { inSlices } from '../../browser/slices.ts';
import { joinStates, readState, writeState, type FinderState } from '../../search/state.ts';
import { withAside, NO_DETAILS, type ResultDetails } from '../../search/details.ts';
import { withMails } from '../../search/mails.ts';
import type { Card } from '../../search/records.ts';
import type { FacetValues } from '../../model/catalogue.ts';
import { FinderView } from './finder-view.client.ts';
import { FullText } from './full-text.client.ts';

/** How long typing must pause before the full text is read and the address written, and before the count is spoken, in milliseconds. */
const TYPING_PAUSE = 300;
const SPEAKING_PAUSE = 1000;

/** Each token may load a part of the full text of some 30 KB. */
const MOST_TOKENS = 4;

/** After so many milliseconds the finder answers from the page meanwhile. */
const MEANWHILE = 2000;

/** Connects the address, the question box and the facets with the pure search, and shows what it finds. */
class Finder extends HTMLElement {
  #data!: () => Promise<SearchData>;
  #detailsFile!: () => Promise<ResultDetails>;
  #details = NO_DETAILS;
  #index: Promise<SearchIndex> | undefined;
  #view!: FinderView;
  #known: FacetValues = {};
  #fullText!: FullText;
  #timers: ReturnType<typeof setTimeout>[] = [];
  /** What was last asked. */
  #asking: FinderState = { question: '', chosen: {} };

  connectedCallback(): void {
    this.#data = searchDataLoader(this.dataset.index ?? '');
    this.#detailsFile = detailsLoader(this.dataset.details ?? '');
    this.#view = new FinderView(this);
    this.#known = this.#view.knownValues();
    this.#fullText = new FullText(this.dataset.fullText ?? '');
    const { box } = this.#view;
    // Whoever opens the finder is about to ask. What the page itself needs comes first.
    afterLoad(() => void this.#load());
    box.addEventListener('focus', () => void this.#load(), { once: true });
    box.addEventListener('input', (event) => {
      if (!event.isComposing) this.#asked('later');
    });
    box.addEventListener('compositionend', () => this.#asked('later'));
    this.addEventListener('ask', (event) => {
      event.preventDefault();
      this.#asked('replace');
    });
    this.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.#asked('push');
    });
    this.#linkMore();
    this.#view.onChanged = () => this.#asked('push');
    addEventListener('popstate', () => this.#restore(this.#addressed()));
    addEventListener('hashchange', () => this.#restore(this.#addressed()));
    // A browser puts back what was entered before a reload, some of them only now, and without an event.
    addEventListener('pageshow', () => {
      if (!this.#isCurrent(this.#asking)) this.#asked('replace');
    });
    this.#restore(joinStates(this.#view.state(), this.#addressed()));
  }

  /** The button beside the row of a telephone opens what fewer people need to choose by, and closes it. */
  #linkMore(): void {
    const button = this.querySelector('[data-part=more]') as HTMLElement;
    const fold = this.querySelector('[data-part=more-facets]') as HTMLDetailsElement;
    button.addEventListener('click', () => (fold.open = !fold.open));
    fold.addEventListener('toggle', () => {
      button.setAttribute('aria-expanded', String(fold.open));
      if (!fold.open && document.activeElement?.parentElement === fold) button.focus();
    });
  }

  /** What the address says. A pasted block never stands in it, and stays in the box. */
  #addressed(): FinderState {
    const addressed = readState(location.search, location.hash, this.#known);
    const { question } = this.#view.state();
    return addressed.question || writeState({ question, chosen: {} }) ? addressed : { ...addressed, question };
  }

  #restore(state: FinderState): void {
    this.#view.showState(state);
    this.#asking = this.#view.state();
    if (state.question || Object.keys(state.chosen).length || this.#index) this.#asked('replace');
  }

  /** @param how whether the address is written as a new entry, over the present one, or over it once typing pauses */
  #asked(how: 'push' | 'replace' | 'later'): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    const state = (this.#asking = this.#view.state());
    if (how === 'later') this.#timers.push(setTimeout(() => this.#write(state, 'replace'), TYPING_PAUSE));
    else this.#write(state, how);
    void this.#show(state);
  }

  #write(state: FinderState, how: 'push' | 'replace'): void {
    const address = location.pathname + writeState(state);
    if (address !== location.pathname + location.search + location.hash) history[`${how}State`](null, '', address);
  }

  async #show(state: FinderState): Promise<void> {
    const meanwhile = setTimeout(() => this.#answer(this.#pageAlone(), state), MEANWHILE);
    const index = await this.#load();
    clearTimeout(meanwhile);
    this.#answer(index, state);
  }

  #answer(index: SearchIndex, state: FinderState): void {
    if (!this.#isCurrent(state)) return;
    const finding = find(index, state, this.#known);
    this.#view.show(finding, state, index, this.#details);
    this.#timers.push(setTimeout(() => this.#view.speak(), SPEAKING_PAUSE));
    if (finding.unknown.length) this.#timers.push(setTimeout(() => void this.#deepen(index, state, finding.unknown), TYPING_PAUSE));
  }

  /** Looks in the body text for what the small index does not know, and adds what is found beneath what is shown. */
  async #deepen(index: SearchIndex, state: FinderState, unknown: readonly string[]): Promise<void> {
    const more = await this.#fullText.search(unknown.slice(0, MOST_TOKENS));
    if (more.length && this.#isCurrent(state)) this.#view.show(find(index, state, this.#known, more), state, index, this.#details);
  }

  #isCurrent(state: FinderState): boolean {
    return JSON.stringify(this.#view.state()) === JSON.stringify(state);
  }

  /** The small index. Where its file cannot be had, it is made of the cards in the page alone, and the next question tries again. */
  async #load(): Promise<SearchIndex> {
    this.#index ??= this.#data().then((data) => {
      this.#view.add(data.cards);
      return inSlices(makeIndex(this.#cards(data), data));
    });
    try {
      const index = await this.#index;
      void this.#loadDetails(index);
      return index;
    } catch {
      this.#index = undefined;
      return this.#pageAlone();
    }
  }

  /**
   * What results say beside, and what is said in mails; what is shown already is found anew with them, unless somebody is about to choose of it.
   * Once, however many keys waited for it.
   */
  async #loadDetails(index: SearchIndex): Promise<void> {
    const details = await this.#detailsFile().catch(() => NO_DETAILS);
    if (details === this.#details) return;
    this.#details = details;
    const data = await this.#data();
    const wide = await inSlices(makeIndex(this.#cards(data), withMails(data, details.mails)));
    this.#index = Promise.resolve({ ...withAside(index, details), wide });
    if (this.#asking.question && !this.#view.isPointedAt()) this.#asked('replace');
  }

  #cards({ cards }: SearchData): Card[] {
    return [...this.#view.cards(), ...cards];
  }

  #pageAlone(): SearchIndex {
    return buildIndex(this.#view.cards(), NO_DATA);
  }
}

customElements.define('genkan-finder', Finder);
