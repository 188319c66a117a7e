import { handedOver } from '../../search/state.ts';
import type { Seen } from '../../triage/odds.ts';
import type { CheckSettings } from '../../triage/settings.ts';
import { readCheck, writeCheck, type CheckState, type Known } from '../../triage/state.ts';
import type { Check } from '../../triage/table.ts';
import { toldBy } from '../../triage/told.ts';
import { verdictOf, type Verdict } from '../../triage/verdict.ts';
import { CauseView } from './cause-view.client.ts';

/** Connects the address with the verdict: each answer is written into it, so that back, a reload and a link sent on bring everything back. */
class FindCause extends HTMLElement {
  #settings!: CheckSettings;
  #view!: CauseView;
  #known!: Known;
  #state!: CheckState;
  /** The check that was taken back, and is asked again. */
  #reopened = '';

  connectedCallback(): void {
    const { table, symptoms, causes } = (this.#settings = JSON.parse(this.querySelector('script')?.textContent ?? '{}') as CheckSettings);
    this.#known = {
      facets: table.facets,
      symptoms: Object.keys(symptoms).map((key) => key.split('/')[1] ?? ''),
      checks: table.checks,
      articles: Object.keys({ ...symptoms, ...causes }),
    };
    this.#view = new CauseView(this, this.#settings, {
      answer: (check, answer) => this.#go({ answers: { ...this.#state.answers, [check]: answer } }),
      takeBack: (check) => {
        const answers = Object.fromEntries(Object.entries(this.#state.answers).filter(([id]) => id !== check));
        this.#go({ answers, pace: '' }, 'lead', check);
      },
      dropClue: (key) => this.#go({ told: this.#state.told.filter((each) => each !== key) }),
      choose: (chosen) => this.#go({ chosen }, 'stay'),
      pace: (pace) => this.#go({ pace }),
      again: () => this.#go({ answers: {}, told: [], pace: '' }),
      take: (text) => void this.#take(text),
    });
    addEventListener('popstate', () => this.#restore());
    addEventListener('hashchange', () => this.#restore());
    const handed = handedOver(location.hash, 'q');
    this.#restore();
    if (!handed) return;
    // What a person typed does not stay in the address.
    history.replaceState(null, '', location.pathname + writeCheck(this.#state));
    this.#view.part('text').querySelector('textarea')?.append(handed);
    void this.#take(handed);
  }

  #restore(): void {
    this.#reopened = '';
    this.#state = readCheck(location.search, location.hash, this.#known);
    this.#view.choose(this.#state.chosen);
    this.#show();
  }

  /**
   * @param focus whether the focus is led to what comes next, or stays: who chooses one chip may choose another
   * @param reopened the check to ask again, if any
   */
  #go(change: Partial<CheckState>, focus: 'lead' | 'stay' = 'lead', reopened = ''): void {
    this.#state = { ...this.#state, ...change };
    this.#reopened = reopened;
    history.pushState(null, '', location.pathname + writeCheck(this.#state));
    this.#view.speak(this.#show());
    if (focus === 'lead') this.#view.lead();
  }

  /** Shows what follows from the state. */
  #show(): Verdict {
    const { table, causesOf } = this.#settings;
    const { chosen, answers, symptom, told, own, pace } = this.#state;
    const seen: Seen = { chosen, answers, told: toldBy(told, causesOf, own), causes: causesOf[`symptom/${symptom}`] };
    const verdict = verdictOf(table, seen);
    const open = this.#openCheck(verdict);
    this.#view.show(this.#state, verdict, pace === 'end' && !this.#reopened ? undefined : open);
    return verdict;
  }

  #openCheck({ next, more }: Verdict): Check | undefined {
    const reopened = this.#settings.table.checks.find(({ id }) => id === this.#reopened);
    return reopened ?? (this.#state.pace === 'on' ? more : next);
  }

  /** Takes what articles a text is about as clues. The text itself goes nowhere. */
  async #take(text: string): Promise<void> {
    const loading = import(/* @vite-ignore */ this.#settings.clues) as Promise<typeof import('./clues.client.ts')>;
    const found = await loading.then(({ loadClues }) => loadClues(text, this.#settings)).catch(() => undefined);
    const told = found?.keys.filter((key) => this.#known.articles.includes(key));
    this.#view.sayTaken(told);
    if (told?.length) this.#go({ told: [...new Set([...this.#state.told, ...told])], own: found?.own ?? this.#state.own });
  }
}

customElements.define('find-cause', FindCause);
