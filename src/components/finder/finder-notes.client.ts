import { say, type Values } from '../../model/i18n/fill.ts';
import type { WordKey } from '../../model/i18n/text.ts';
import type { Word } from '../../model/schemas/words.ts';
import type { Fingerprint } from '../../search/fingerprints.ts';
import type { Finding } from '../../search/find.ts';
import type { ResultDetails } from '../../search/details.ts';
import { mask } from '../../search/mask.ts';
import type { FinderState } from '../../search/state.ts';
import { queryOf } from '../../model/address.ts';
import type { Offer } from '../../search/offers.ts';
import { chip, element } from '../../browser/element.ts';

/** What the page tells the finder: words, the places where a request fails, and where and in which language messages stand. */
export interface FinderSettings {
  words: Partial<Record<WordKey, Word>>;
  hops: Record<string, string>;
  errorAddress: string;
  screens?: string;
}

/** What notes need: the words of the page, and what is known of messages by now. */
interface NoteSettings extends FinderSettings {
  detailsOf: (message: Fingerprint) => ResultDetails['messages'][number] | undefined;
}

/** Says a word of the page in its language. */
export type Say = (key: WordKey, values?: Values) => string;

/** The words of a page. */
export function speaker({ words }: Pick<FinderSettings, 'words'>, language: string): Say {
  return (key, values) => say(language, words[key] ?? '', values);
}

interface Actions {
  labelOf: (facet: string, value: string) => string;
  titleOf: (key: string) => string;
  addressOf: (key: string) => string;
  ignore: (offer: Offer) => void;
  ask: (question: string) => void;
}

/** What is said above the results: recognised messages, facets the question names, corrections, what was left out. */
export function notesFor(finding: Finding, question: string, page: NoteSettings, sayWord: Say, actions: Actions): HTMLElement[] {
  const { recognised, offers, near, unused, masked } = finding;
  const missing = unused.filter((word) => !near.some((found) => found.word === word));
  return [
    ...recognised.map((fingerprint) => messageNote(fingerprint, page, sayWord, actions)),
    ...(offers.length ? [offerNote(offers, sayWord, actions)] : []),
    ...near.map(({ word, meant }) => {
      const [before, after] = sayWord('finder.near').split('{word}');
      const button = element('button', { type: 'button', class: 'min-h-11 text-accent underline' }, meant);
      button.addEventListener('click', () => actions.ask(question.replace(word, meant)));
      return element('p', {}, before ?? '', button, after ?? '');
    }),
    ...(missing.length ? [element('p', { class: 'text-small text-muted' }, sayWord('finder.unused', { words: missing.join(' ') }))] : []),
    ...(masked ? [element('p', { class: 'text-small text-muted' }, sayWord('finder.masked'))] : []),
  ];
}

/** Which message was recognised, what it means, where it failed, and how to tell its causes apart. */
function messageNote(
  message: Fingerprint,
  { hops, errorAddress, screens, detailsOf }: NoteSettings,
  sayWord: Say,
  actions: Actions,
): HTMLElement {
  const { code, text, hop, articles } = message;
  const told = detailsOf(message);
  const [before, after] = sayWord('error.recognised').split('{text}');
  const note = element('details', { class: 'mt-2 bg-tint px-3', 'data-recognised': code });
  // On a small screen the first result is to stand whole beneath it.
  note.open = matchMedia('(min-width: 64rem)').matches;
  note.append(
    element('summary', { class: 'min-h-11 cursor-pointer py-2 bold' }, before ?? '', element('span', { lang: screens }, text), after ?? ''),
    ...(told ? [element('p', {}, told.meaning)] : []),
    element('p', { class: 'text-small text-muted' }, `${sayWord('error.hop')}: ${hops[hop] ?? hop}`),
    element('p', { class: 'py-1' }, element('a', { href: errorAddress.replace('{code}', code) }, sayWord('error.more'))),
  );
  if (articles.length < 2) return note;
  const choices = articles.map((key, at) =>
    element(
      'li',
      { class: 'py-1' },
      told?.questions[at] ? `${told.questions[at]} ` : '',
      element('a', { href: actions.addressOf(key) }, actions.titleOf(key)),
    ),
  );
  note.append(element('p', { class: 'bold' }, sayWord('error.several')), element('ul', { class: 'list-disc ps-6 pb-2' }, ...choices));
  return note;
}

/** What the question names is taken into account; each can be taken off. */
function offerNote(offers: Offer[], sayWord: Say, actions: Actions): HTMLElement {
  const buttons = offers.map((offer) => {
    const label = actions.labelOf(offer.facet, offer.value);
    const button = chip(label, sayWord('finder.remove', { value: label }), () => actions.ignore(offer));
    button.dataset.offer = `${offer.facet}=${offer.value}`;
    return button;
  });
  return element(
    'p',
    { class: '-mx-4 mt-1 flex items-center gap-2 overflow-x-auto px-4 text-small whitespace-nowrap' },
    sayWord('finder.named'),
    ...buttons,
  );
}

/**
 * Offers to find the cause step by step, where a question says neither where nor how, or where nothing fits it well. What was asked goes along
 * as a clue, in the fragment, which no host is sent.
 */
export function offerCheck(place: HTMLElement | null, { isPlain, state }: Finding, { question, chosen }: FinderState): void {
  const link = place?.querySelector('a');
  if (!place || !link) return;
  place.hidden = !isPlain && (!question.trim() || state === 'ok');
  link.href = link.pathname + queryOf(chosen) + (isPlain ? '' : `#q=${encodeURIComponent(mask(question))}`);
}

/** Says what cannot be for the choice, and shows its titles when asked. */
export function showHidden(
  place: HTMLElement,
  keys: readonly string[],
  sayWord: Say,
  actions: Pick<Actions, 'titleOf' | 'addressOf'>,
): void {
  place.hidden = !keys.length;
  place.querySelector('summary')?.replaceChildren(sayWord('finder.hidden', { n: keys.length }));
  const links = keys.map((key) => element('li', { class: 'py-1' }, element('a', { href: actions.addressOf(key) }, actions.titleOf(key))));
  place.querySelector('ul')?.replaceChildren(...links);
}
