import { queryOf, withQuery } from '../../model/address.ts';
import type { FacetValues } from '../../model/catalogue.ts';
import { listOf } from '../../model/i18n/list.ts';
import type { CheckSettings } from '../../triage/settings.ts';
import { writeCheck, type CheckState, type Pace } from '../../triage/state.ts';
import type { Check } from '../../triage/table.ts';
import type { Verdict } from '../../triage/verdict.ts';
import { CheckParts } from './check-parts.client.ts';
import { showSteps } from './steps.client.ts';
import { copyNote } from './cause-note.client.ts';

/** What a person can do on the page. */
interface Actions {
  answer: (check: string, answer: string) => void;
  takeBack: (check: string) => void;
  dropClue: (key: string) => void;
  choose: (chosen: FacetValues) => void;
  pace: (pace: Pace) => void;
  again: () => void;
  take: (text: string) => void;
}

/** The page of /check/: shows the question that is open, what was answered, and what is likely. Knows nothing of odds. */
export class CauseView {
  #root: HTMLElement;
  #settings: CheckSettings;
  #actions: Actions;
  #parts: CheckParts;
  #inputs: HTMLInputElement[];
  /** What can be chosen, as the page says while nothing is. */
  #choices: string;

  constructor(root: HTMLElement, settings: CheckSettings, actions: Actions) {
    this.#root = root;
    this.#settings = settings;
    this.#actions = actions;
    this.#parts = new CheckParts(settings, document.documentElement.lang, (facet, value) => this.#labelOf(facet, value));
    this.#choices = this.part('who-is-it').textContent;
    this.#inputs = [...this.part('situation').querySelectorAll('input')];
    this.part('situation').addEventListener('change', () => actions.choose(this.#chosen()));
    this.part('stop').addEventListener('click', () => actions.pace('end'));
    this.part('go-on').addEventListener('click', () => actions.pace('on'));
    this.part('again').addEventListener('click', () => actions.again());
    const form = this.part('text');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = form.querySelector('textarea')?.value.trim();
      if (text) actions.take(text);
    });
  }

  part(name: string): HTMLElement {
    return this.#root.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  /** Marks what is chosen. */
  choose(chosen: FacetValues): void {
    for (const input of this.#inputs) {
      input.checked = chosen[input.name]?.includes(input.value) ?? false;
      const fold = input.closest<HTMLDetailsElement>('details details');
      if (fold && input.checked) fold.open = true;
    }
  }

  /** Says what is chosen where it can be chosen, and what can be while nothing is. */
  #showChosen(): void {
    const labels = this.#inputs.filter(({ checked }) => checked).map(({ name, value }) => this.#labelOf(name, value));
    this.part('who-is-it').textContent = labels.length ? listOf(document.documentElement.lang, labels) : this.#choices;
  }

  /** @param open the check to ask; undefined at the end */
  show(state: CheckState, verdict: Verdict, open: Check | undefined): void {
    const given = Object.keys(state.answers).length;
    this.#showSymptom(state);
    this.#showChosen();
    this.#showGiven(state);
    this.#ask(open, state, given + 1);
    this.part('causes').replaceChildren(...verdict.candidates.map((candidate) => this.#parts.candidate(candidate, state.chosen)));
    this.part('end').hidden = !!open;
    if (!open) this.#end(verdict, state);
    this.part('stop').hidden = !open || !given;
    this.part('go-on').hidden = !!open || !verdict.more;
    this.part('note').onclick = () =>
      void copyNote(this.part('copied'), this.#settings, { state, verdict, readers: this.#inputs.filter(({ checked }) => checked) });
    this.part('copied').replaceChildren();
  }

  /** Says what changed, once. */
  speak({ candidates: [first] }: Verdict): void {
    if (first)
      this.part('spoken').textContent = this.#parts.say('check.spoken', {
        title: this.#parts.titleOf(first.key),
        how: this.#parts.say(`check.${first.how}`),
      });
  }

  /** Leads to what comes next, from its first line on. */
  lead(): void {
    const heading = this.#root.querySelector<HTMLElement>('#check-question, [data-part=end]:not([hidden]) h2');
    heading?.focus({ preventScroll: true });
    heading?.closest('section')?.scrollIntoView();
  }

  /** Says what a text was taken for; undefined where it could not be looked up. */
  sayTaken(keys: readonly string[] | undefined): void {
    const titles = keys?.map((key) => this.#parts.titleOf(key)).join(' / ');
    const key = keys ? (titles ? 'check.taken' : 'check.notTaken') : 'check.failed';
    this.part('taken').textContent = this.#parts.say(key, { titles: titles ?? '' });
  }

  #chosen(): FacetValues {
    const chosen: FacetValues = {};
    for (const { name, value, checked } of this.#inputs) if (checked) (chosen[name] ??= []).push(value);
    return chosen;
  }

  /** Whose causes alone are looked at; the way to all causes takes along what was found out. */
  #showSymptom(state: CheckState): void {
    const place = this.part('symptom');
    place.hidden = !state.symptom;
    const title = this.#parts.titleOf(`symptom/${state.symptom}`);
    place.querySelector('span')?.replaceChildren(this.#parts.say('check.symptom', { title }));
    const link = place.querySelector('a');
    if (link) link.href = location.pathname + writeCheck({ ...state, symptom: '' });
  }

  /** What a text was taken for, and the answers that were given: each can be taken back. */
  #showGiven({ answers, told }: CheckState): void {
    const clues = told.map((key) => this.#parts.clue(key, () => this.#actions.dropClue(key)));
    const given = Object.entries(answers).map(([check, answer]) => this.#parts.given(check, answer, () => this.#actions.takeBack(check)));
    const row = this.part('answers');
    row.replaceChildren(...clues, ...given);
    // The newest is seen, where the row is longer than the window is wide.
    row.scrollLeft = row.scrollWidth;
    this.part('given').hidden = !row.childElementCount;
  }

  /** The open question, with a button for each answer. */
  #ask(check: Check | undefined, { chosen }: CheckState, number: number): void {
    const place = this.part('question');
    place.hidden = !check;
    place.replaceChildren(
      ...(check ? this.#parts.question(check, chosen, number, (answer) => this.#actions.answer(check.id, answer)) : []),
    );
    if (check) place.dataset.check = check.id;
    else delete place.dataset.check;
  }

  /** The fitted steps of the likeliest cause, or the honest line where none fits. */
  #end({ candidates: [first], isClear, isStrange, isBlank }: Verdict, { chosen }: CheckState): void {
    const cause = first && this.#settings.causes[first.key];
    const title = first ? this.#parts.titleOf(first.key) : '';
    const isNone = isStrange || !cause;
    const line = isNone ? 'check.strange' : isBlank ? 'check.blank' : isClear ? 'check.clear' : 'check.unclear';
    this.part('verdict').textContent = this.#parts.say(line, { title });
    this.part('who').textContent = isNone ? '' : cause.who;
    this.part('steps').replaceChildren();
    if (!isNone) void showSteps(this.part('steps'), withQuery(cause.address, queryOf(chosen)), chosen);
    const link = this.part('article') as HTMLAnchorElement;
    link.hidden = isNone;
    link.href = withQuery(cause?.address ?? '', queryOf(chosen));
  }

  #labelOf(facet: string, value: string): string {
    const input = this.#inputs.find((each) => each.name === facet && each.value === value);
    return input?.parentElement?.textContent.trim() ?? value;
  }
}
