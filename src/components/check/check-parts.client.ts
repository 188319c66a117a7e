import { chip, element } from '../../browser/element.ts';
import { queryOf, withQuery } from '../../model/address.ts';
import type { FacetValues } from '../../model/catalogue.ts';
import { fits } from '../../model/facets.ts';
import { say, type Values } from '../../model/i18n/fill.ts';
import type { WordKey } from '../../model/i18n/text.ts';
import type { CheckSettings } from '../../triage/settings.ts';
import { UNKNOWN, type Check } from '../../triage/table.ts';
import type { Candidate } from '../../triage/verdict.ts';

/** Makes what /check/ shows in the reader's words: a question, an answer that was given, a cause. */
export class CheckParts {
  #settings: CheckSettings;
  #language: string;
  #labelOf: (facet: string, value: string) => string;

  /** @param labelOf the label of a facet value */
  constructor(settings: CheckSettings, language: string, labelOf: (facet: string, value: string) => string) {
    this.#settings = settings;
    this.#language = language;
    this.#labelOf = labelOf;
  }

  say(key: WordKey, values?: Values): string {
    return say(this.#language, this.#settings.words[key] ?? '', values);
  }

  titleOf(key: string): string {
    return this.#settings.causes[key]?.title ?? this.#settings.symptoms[key] ?? key;
  }

  /** An answer that was given; pressing it takes it back. */
  given(check: string, answer: string, takeBack: () => void): HTMLElement {
    const label = answer === UNKNOWN ? this.say('check.open', { check: this.#nameOf(check) }) : this.#nameOf(`${check}:${answer}`);
    return this.#chip(label, takeBack);
  }

  /** An article that a text was taken for; pressing it takes it back. */
  clue(key: string, takeBack: () => void): HTMLElement {
    return this.#chip(this.titleOf(key), takeBack);
  }

  /** A question with how to find out, and a button for each answer. */
  question({ id, minutes, answers }: Check, chosen: FacetValues, number: number, take: (answer: string) => void): HTMLElement[] {
    const { question, how, more } = this.#settings.checks[id] ?? { question: '', how: [] };
    const small = (...children: (Node | string)[]) => element('p', { class: 'text-small text-muted' }, ...children);
    return [
      small(`${this.say('check.number', { n: number })} · ${this.say('article.minutes', { n: minutes })}`),
      element('h2', { id: 'check-question', class: 'text-h2 bold', tabindex: '-1' }, question),
      ...how.filter(({ facets }) => fits(facets, chosen)).map(({ text }) => element('p', { class: 'mt-1' }, text)),
      ...(more
        ? [small(element('a', { class: 'inline-block py-1', href: withQuery(more, queryOf(chosen)) }, this.say('check.more')))]
        : []),
      ...answers.map((answer) => this.#choice(answer.id, this.#nameOf(`${id}:${answer.id}`), 'edged-2', take)),
      this.#choice(UNKNOWN, this.say('check.unknown'), 'edged', take),
    ];
  }

  /** A cause, how likely it is, and why. */
  candidate(candidate: Candidate, chosen: FacetValues): HTMLElement {
    const { key, how } = candidate;
    const address = withQuery(this.#settings.causes[key]?.address ?? '', queryOf(chosen));
    const likely = element('b', { class: 'text-ink' }, this.say(`check.${how}`));
    const why = this.#why(candidate);
    return element(
      'li',
      { class: 'rule-b py-2', 'data-candidate': key },
      element('a', { class: 'inline-block py-1', href: address }, this.titleOf(key)),
      element('p', { class: 'text-small text-muted' }, likely, why && ` · ${why}`),
    );
  }

  #chip(label: string, takeBack: () => void): HTMLElement {
    return element('li', {}, chip(label, this.say('check.takeBack', { answer: label }), takeBack));
  }

  #choice(answer: string, label: string, look: string, take: (answer: string) => void): HTMLElement {
    const classes = `mt-2 block min-h-12 w-full rounded-lg ${look} px-4 py-2 text-start leading-tight`;
    const button = element('button', { type: 'button', class: classes, 'data-answer': answer }, label);
    button.addEventListener('click', () => take(answer));
    return button;
  }

  #why({ key, how, why }: Candidate): string {
    if (why.by === 'answer') return this.#settings.checks[why.check]?.because[why.answer] ?? '';
    if (why.by === 'text') return this.say('check.byText');
    if (why.by === 'situation') return this.say('check.bySituation', { value: this.#labelOf(why.facet, why.value) });
    // That a cause is rare is no reason for it, nor that it is common for being unlikely.
    const isCommon = this.#settings.table.causes.some((each) => each.key === key && each.frequency === 'common');
    return isCommon && how !== 'unlikely' ? this.say('check.byFrequency') : '';
  }

  #nameOf(id: string): string {
    return this.#settings.names[this.#language as keyof CheckSettings['names']][id] ?? id;
  }
}
