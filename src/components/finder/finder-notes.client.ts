import { say, type Values } from '../../model/i18n/fill.ts';
import type { WordKey } from '../../model/i18n/text.ts';
import type { Word } from '../../model/schemas/words.ts';
import type { Fingerprint } from '../../search/fingerprints.ts';
import type { Finding } from '../../search/find.ts';
import type { Offer } from '../../search/offers.ts';
import { element } from './element.client.ts';

/** What the page tells the finder: words, the places where a request fails, and where and in which language messages stand. */
export interface FinderSettings {
  words: Partial<Record<WordKey, Word>>;
  hops: Record<string, string>;
  errorAddress: string;
  screens?: string;
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
  choose: (offer: Offer) => void;
  ask: (question: string) => void;
}

/** What is said above the results: recognised messages, facets the question names, corrections, what was left out. */
export function notesFor(finding: Finding, question: string, page: FinderSettings, sayWord: Say, actions: Actions): HTMLElement[] {
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
  { code, text, meaning, hop, articles }: Fingerprint,
  { hops, errorAddress, screens }: FinderSettings,
  sayWord: Say,
  actions: Actions,
): HTMLElement {
  const [before, after] = sayWord('error.recognised').split('{text}');
  const link = element('a', { href: errorAddress.replace('{code}', code), lang: screens }, text);
  const note = element('div', { class: 'mt-2 bg-tint p-3', 'data-recognised': code });
  note.append(
    element('p', { class: 'font-bold' }, before ?? '', link, after ?? ''),
    element('p', {}, meaning),
    element('p', { class: 'text-small text-muted' }, `${sayWord('error.hop')}: ${hops[hop] ?? hop}`),
  );
  if (articles.length < 2) return note;
  const choices = articles.map(({ key, question }) =>
    element('li', { class: 'py-1' }, question ? `${question} ` : '', element('a', { href: actions.addressOf(key) }, actions.titleOf(key))),
  );
  note.append(element('p', { class: 'mt-2 font-bold' }, sayWord('error.several')), element('ul', { class: 'list-disc ps-6' }, ...choices));
  return note;
}

/** One-click refinements: never applied unasked. */
function offerNote(offers: Offer[], sayWord: Say, actions: Actions): HTMLElement {
  const buttons = offers.map((offer) => {
    const label = sayWord('finder.offer', { value: actions.labelOf(offer.facet, offer.value) });
    const button = element(
      'button',
      { type: 'button', class: 'min-h-11 rounded-full border border-edge px-4', 'data-offer': `${offer.facet}=${offer.value}` },
      label,
    );
    button.addEventListener('click', () => actions.choose(offer));
    return button;
  });
  return element('p', { class: 'mt-2 flex flex-wrap gap-2' }, ...buttons);
}
