import type { FacetValues } from '../model/catalogue.ts';
import { confidenceOf } from '../search/confidence.ts';
import { find, type Finding } from '../search/find.ts';
import type { SearchIndex } from '../search/index-build.ts';
import { normalise } from '../search/normalise.ts';
import { soundsOf } from '../search/sounds.ts';
import { weighedTokensOf } from '../search/tokens.ts';
import { sentencesIn } from './courtesy.ts';
import { kindOf, type Kind, type Look } from './judge.ts';
import { isTold, partsFound } from './problems.ts';
import type { Reading } from './reading.ts';

/** So many articles are proposed. */
const PROPOSED = 4;

/**
 * So much of what is said beside bare trouble has to be known, so sure has the finder to be of it, and so long has it to be, for it to tell the
 * cause: "I got a new phone", but neither "it was fine yesterday", "we went to the sea" nor "all of a sudden".
 */
const ENOUGH = { grasp: 0.6, sure: 0.6, length: 0.42 };

/** What is proposed for a ticket. */
export interface Proposal {
  kind: Kind;
  finding: Finding;
  /** The articles, the best of each problem first. */
  keys: string[];
  /** Those that go into the reply unasked: one for each problem. */
  ticked: string[];
}

/** What a mail is asked with. */
type Ask = (question: string) => Finding;

/**
 * What is found in a mail, and what it is judged by.
 * @param levels what tokens say of whether no article answers; those of the index if left out
 */
export function lookAt(index: SearchIndex, reading: Reading, ask: Ask, levels = (token: string) => index.sounds?.get(token)): Look {
  // Who writes again was taken in before.
  const isOurs = isTakenIn(reading);
  const finding = (isOurs ? undefined : strangerIn(index, reading, ask)) ?? foundIn(reading, isOurs, ask);
  // Whoever says no more than that it does not work, and beside that what we know, has said enough.
  const isBare =
    reading.isBare && !reading.isShown && !reading.beside.some((clause) => tellsEnough(ask(clause))) && !tellsTogether(reading.beside, ask);
  return { finding, isBare, sounds: index.sounds?.size ? soundsOf(weighedTokensOf(reading.text), levels) : undefined };
}

/**
 * What is proposed for a ticket. Of several problems in it, each is looked for by itself; what is only about one that the others do not
 * tell of counts where the finder is sure of it.
 */
export function propose(index: SearchIndex, reading: Reading, chosen: FacetValues): Proposal {
  const ask = askerOf(index, reading, chosen);
  const look = lookAt(index, reading, ask);
  const { finding } = look;
  const judged = kindOf(look, { isMany: reading.isMany, isOurs: isTakenIn(reading) });
  const kind = judged === 'reply' && !finding.keys.length ? 'ask' : judged;
  const each = problemsFound(reading, ask);
  const best = [...new Set(each.flatMap(({ keys }) => keys.slice(0, 1)))];
  const isTwo = best.length > 1;
  const others = isTwo ? each.flatMap(({ keys }) => keys.slice(1, 2)) : [];
  const group = kind === 'notice' && reading.group ? [reading.group] : [];
  const keys = [...new Set([...group, ...(isTwo ? best : []), ...(isTwo ? others : []), ...finding.keys])].slice(0, PROPOSED);
  const isAnswered = kind === 'reply' || (isTwo && kind === 'ask');
  return {
    kind: isAnswered ? 'reply' : kind,
    finding: kind === 'out-of-scope' ? { ...finding, stranger: strangerOf(look) } : finding,
    keys,
    ticked: isAnswered ? (isTwo ? best.slice(0, 2) : keys.slice(0, 1)) : [],
  };
}

/** What is found in each problem of a mail that tells of several. */
function problemsFound({ text, problems, isTwofold }: Reading, ask: Ask): Finding[] {
  if (problems.length > 1) return problems.map(ask).filter(isTold);
  return isTwofold ? partsFound(text, ask) : [];
}

/** What a mail is about that is not for this site: what it names, or what it sounds like. */
function strangerOf({ finding: { stranger }, sounds }: Look): Finding['stranger'] {
  if (stranger && stranger.kind !== 'message') return stranger;
  return sounds && sounds.beyond < sounds.elsewhere ? { kind: 'elsewhere', name: '' } : { kind: 'beyond' };
}

/** Asks an index what a mail says, without the articles that it cannot mean, and of those found first those that it speaks for before others. */
export function askerOf(index: SearchIndex, { unmeant, meant }: Pick<Reading, 'unmeant' | 'meant'>, chosen: FacetValues): Ask {
  const isMeant = (key: string, of: Finding) => !unmeant.includes(key) || of.recognised.some(({ articles }) => articles.includes(key));
  return (question) => {
    const all = find(index, { question, chosen }, {});
    // What the screen says is surer than what was read of the person.
    const isHidden = all.recognised.some(({ articles }) => articles.length === 1 && all.hidden.includes(articles[0] ?? ''));
    const found = isHidden ? find(index, { question, chosen: {} }, {}) : all;
    const keys = found.keys.filter((key) => isMeant(key, found));
    const first = keys.slice(0, PROPOSED).filter((key) => meant.includes(key));
    return { ...found, keys: [...new Set([...first, ...keys])] };
  };
}

function isTakenIn({ isAgain, isLate }: Pick<Reading, 'isAgain' | 'isLate'>): boolean {
  return isAgain || isLate;
}

/** So many parts may tell together what none tells alone, where the finder is so sure of them and so much is known of them. */
const TOGETHER = { parts: 5, sure: 0.6, grasp: 0.12 };

function tellsTogether(parts: readonly string[], ask: Ask): boolean {
  const { evidence } = ask(parts.join('\n'));
  return parts.length >= TOGETHER.parts && !!evidence && evidence.grasp >= TOGETHER.grasp && confidenceOf(evidence) >= TOGETHER.sure;
}

function tellsEnough({ state, isPlain, recognised, evidence }: Finding): boolean {
  return (
    state === 'ok' &&
    !isPlain &&
    (!!recognised.length ||
      (!!evidence && evidence.grasp >= ENOUGH.grasp && evidence.length >= ENOUGH.length && confidenceOf(evidence) >= ENOUGH.sure))
  );
}

/** What is found in a mail; where that is nothing sure, what is in the sentences that tell of trouble, if that is. */
function foundIn({ text, troubles, isBare }: Reading, isOurs: boolean, ask: Ask): Finding {
  const whole = ask(text);
  if (isBare || whole.state === 'ok' || (whole.stranger && !isOurs)) return whole;
  const found = ask(troubles.join('\n'));
  return found.state === 'ok' ? found : { ...whole, stranger: undefined };
}

/**
 * What is found where a mail asks about another product and names ours beside: no sentence that names ours tells of trouble that we know, nor
 * do all that tell of trouble together, and without those that name ours it is about the other product.
 */
function strangerIn(index: SearchIndex, { text, troubles }: Reading, ask: Ask): Finding | undefined {
  const sentences = sentencesIn(text);
  const isOurs = (sentence: string) => index.ours.some((name) => normalise(sentence).replaceAll(' ', '').includes(name));
  const ours = sentences.filter(isOurs);
  if (!ours.length || ours.length === sentences.length) return undefined;
  const rest = ask(sentences.filter((sentence) => !isOurs(sentence)).join('\n'));
  if (!rest.stranger?.name) return undefined;
  // A shop that sold the new telephone is named beside; a meeting that cannot be joined is what the mail is about.
  const isTrouble = (sentence: string) => troubles.includes(sentence) && !!ask(sentence).stranger?.name;
  if (!sentences.some(isTrouble)) return undefined;
  const told = [troubles.join('\n'), ...ours.filter((sentence) => troubles.includes(sentence))];
  return told.some((trouble) => ask(trouble).state === 'ok') ? undefined : rest;
}
