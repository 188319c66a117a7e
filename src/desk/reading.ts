import type { FacetValues } from '../model/catalogue.ts';
import type { TicketPatterns } from '../model/schemas/tickets.ts';
import { clausesOf, sentencesIn } from './courtesy.ts';
import { factReader } from './facts.ts';
import { honourOf, nameIn } from './names.ts';
import { anyOf } from './patterns.ts';
import { problemsIn } from './problems.ts';
import { readTicket, type Known } from './ticket.ts';
import { withoutIdle, withoutTried } from './trouble-text.ts';
import { withoutPiles } from '../search/piles.ts';
import { worryOf } from './worries.ts';

/** All that a mail to a help desk says. */
export interface Reading {
  /** The problem, masked, without courtesy. */
  text: string;
  /** The same in parts, where it tells of more than one problem. */
  problems: string[];
  /** Whether it says that there are two. */
  isTwofold: boolean;
  /** Those sentences of it that tell of trouble. */
  troubles: string[];
  /** What it tells of device, sign-in method and the like. */
  chosen: FacetValues;
  /** Of what it names more than one, as two devices: which is meant, nobody can tell. */
  several: FacetValues;
  /** Who writes, without titles; empty where nobody can tell. */
  name: string;
  /** The title that who writes is addressed by, if by one. */
  honour: string | undefined;
  /** Whether it says of its trouble, somewhere, only that something does not work; and what it says beside that, in parts. */
  isBare: boolean;
  beside: string[];
  isAgain: boolean;
  isAngry: boolean;
  /** Whether it is a note of a call. */
  isCall: boolean;
  /** Whether it waits for an answer for long, and whether it is urgent. */
  isLate: boolean;
  isUrgent: boolean;
  /** Whether a call is asked for. */
  wantsCall: boolean;
  /** Whether many people are locked out, and the article for whoever looks after them. */
  isMany: boolean;
  group: string | undefined;
  /** The style of replies that suits the way it is written, if one does. */
  style: string | undefined;
  /** Ids of the steps that were tried. */
  tried: string[];
  /** Ids of the steps that cannot help, since what is told rules them out. */
  settled: string[];
  /** Ids of the steps that what is told points to. */
  leads: string[];
  /** Whether nobody who answers can look anything up, since all of it is theirs. */
  isPrivate: boolean;
  /** Whether what it is about is theirs, such as a mailbox. */
  isHouse: boolean;
  /** Facets that need not be asked for, though no value of them is plain. */
  known: string[];
  /** Whether it quotes what the screen says, or that it says nothing. */
  isShown: boolean;
  isSilent: boolean;
  /** Keys of the articles that it cannot mean, since no word of theirs stands in it or what is told speaks against them. */
  unmeant: string[];
  /** Keys of those that what is told speaks for. */
  meant: string[];
  /** Ids of the questions that it asks beside, and those that have none. */
  worries: string[];
  asks: string[];
  /** Those of the latter that steps do not answer either. */
  open: string[];
}

/** What a screen or somebody else says. */
const QUOTED = /「[^」]*」|"[^"]*"|“[^”]*”/g;

/** So much that is asked beside is answered: more is a letter of its own. */
const ANSWERED = 2;

/** Reads a mail. Names are looked for in the mail as it is, all else in what is left without courtesy. */
export function readMail(mail: string, known: Known, patterns: TicketPatterns): Reading {
  const pasted = withoutPiles(mail);
  const ticket = readTicket(pasted, known, patterns);
  const name = nameIn(pasted, patterns);
  const whole = withoutIdle(ticket.text, name, [...patterns.idle, ...patterns.mailbox]);
  const says = (some: readonly string[], within = ticket.text) => some.some((pattern) => new RegExp(pattern, 'imu').test(within));
  const { registers, again, angry, many } = patterns;
  // Where a mailbox is, only its address tells.
  const facts = factReader(patterns)(ticket.unmasked);
  const vainIn = factReader({ ...patterns, facts: patterns.facts.filter(({ vain }) => vain) });
  const stepsOf = (kind: 'tried' | 'settled' | 'leads') => facts.flatMap((fact) => fact[kind]);
  const text = withoutTried(
    whole,
    (sentence) => !!vainIn(sentence).length,
    (sentence) => says(patterns.trouble, sentence),
  );
  const namedIn = (some: Readonly<Record<string, string[]>>) => Object.keys(some).filter((id) => says(some[id] ?? []));
  const sentences = sentencesIn(text);
  const troubles = sentences.filter((sentence) => says(patterns.trouble, sentence));
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence, patterns.clause));
  const asked = sentencesIn(ticket.text)
    .map((sentence) => sentence.trim())
    .filter(anyOf(patterns.asks))
    .map((sentence) => ({ sentence, worry: known.worries && worryOf(sentence, known.worries) }));
  const asks = asked.flatMap(({ sentence, worry }) => (!worry && !says(patterns.helpAsked, sentence) ? [sentence] : []));
  const withoutLeadIn = (sentence: string) =>
    patterns.leadIns.reduce((left, pattern) => left.replace(new RegExp(pattern, 'iu'), ''), sentence);
  const isBare = bareTest(known.names, patterns.bare);
  return {
    text,
    chosen: withoutDoubts(
      ticket.chosen,
      patterns.doubts.filter((doubt) => says(doubt.patterns)),
    ),
    several: ticket.several,
    problems: problemsIn(text, patterns, ticket.text),
    isTwofold: says(patterns.twofold),
    troubles,
    name,
    honour: name ? honourOf(pasted, name, patterns) : undefined,
    isBare: isBare(text) || clauses.some(isBare),
    beside: clauses.filter((clause) => !isBare(clause)),
    isAgain: says(again, pasted),
    isAngry: says(angry),
    isLate: says(patterns.late, pasted),
    isUrgent: says(patterns.urgent, pasted),
    wantsCall: says(patterns.callback, pasted.replace(QUOTED, ' ')),
    isCall: says(patterns.calls, pasted.trim().split('\n')[0]),
    isMany: says(many),
    group: known.group,
    style: registers.find((register) => says(register.patterns, pasted))?.style,
    tried: [...new Set([...stepsOf('tried'), ...(says(patterns.triedAll) ? namedIn(patterns.triedNames) : [])])],
    settled: [...new Set(stepsOf('settled'))],
    leads: [...new Set(stepsOf('leads'))],
    isPrivate: facts.some((fact) => fact.private),
    isHouse: facts.some((fact) => fact.house),
    known: facts.flatMap((fact) => fact.known),
    isShown: says(patterns.shown),
    isSilent: says(patterns.silent),
    unmeant: [
      ...Object.keys(patterns.cues).filter((key) => !says(patterns.cues[key] ?? [], pasted)),
      ...facts.flatMap((fact) => fact.unmeant),
    ],
    meant: facts.flatMap((fact) => fact.meant),
    worries: [...new Set(asked.flatMap(({ worry }) => worry ?? []))].slice(0, ANSWERED),
    asks,
    open: (known.worries ? asks : [])
      .filter((sentence) => !says(patterns.stepsAsked, sentence))
      .slice(0, ANSWERED)
      .map(withoutLeadIn),
  };
}

/** Makes the test whether a text says nothing, or no more than one of these, whatever it calls the product, in its subject or its words. */
function bareTest(names: readonly string[], bare: readonly string[]): (text: string) => boolean {
  const patterns = bare.map((pattern) => new RegExp(`^(?:${pattern})$`, 'iu'));
  return (text) => {
    const said = names.reduce((left, name) => left.replaceAll(name.toLowerCase(), ''), text.toLowerCase()).replace(/\s+/g, ' ');
    const plain = said.replace(/^[、。\s]+|[、。.!\s]+$/gu, '');
    return (!plain && /\p{L}/u.test(text)) || patterns.some((pattern) => pattern.test(plain));
  };
}

/** What was read, without what is in doubt. */
function withoutDoubts(chosen: FacetValues, doubts: TicketPatterns['doubts']): FacetValues {
  const inDoubt = (facet: string, values: readonly string[]) =>
    doubts.some((doubt) => doubt.facet === facet && (!doubt.value || values.includes(doubt.value)));
  return Object.fromEntries(Object.entries(chosen).filter(([facet, values]) => !inDoubt(facet, values)));
}

/** Whether two readings of a mail differ only in what it asks beside its trouble. */
export function isSameTrouble(one: Reading, other: Reading): boolean {
  const trouble = (reading: Reading) => JSON.stringify({ ...reading, worries: [], asks: [], open: [] });
  return trouble(one) === trouble(other);
}
