import type { FacetValues } from '../model/catalogue.ts';
import type { Language } from '../model/languages.ts';
import type { Facet } from '../model/schemas/facets.ts';
import type { Product } from '../model/schemas/product.ts';
import type { TicketPatterns } from '../model/schemas/tickets.ts';
import { mask } from '../search/mask.ts';
import { offersFor, type FacetWords, type Offer } from '../search/offers.ts';
import { courtesyTest, sentencesOf } from './courtesy.ts';
import { allLines, ownLines } from './mail.ts';
import { anyOf } from './patterns.ts';
import type { Worries } from './worries.ts';

/** What a ticket says, once what is not about the problem is left out. */
export interface Ticket {
  /** The problem, masked; and as it was written, which is shown to nobody. */
  text: string;
  unmasked: string;
  /** What it tells of device, sign-in method and the like: only where it names one value of a facet. */
  chosen: FacetValues;
  /** Facets of which it names more than one value. */
  several: FacetValues;
}

/** What is known of the product when a ticket about it is read. */
export interface TicketTerms extends Pick<Product, 'names' | 'domains'> {
  /** The article for somebody whose whole department is locked out. */
  group?: string | undefined;
}

/** The same, with the words that name facet values, patterns of what is said to work, and what sentences that ask something say. */
export interface Known extends TicketTerms {
  words: FacetWords;
  works?: readonly RegExp[];
  implies?: readonly Implication[];
  worries?: Worries | undefined;
}

/** A facet value that tells another: a kind of browser that something is opened in a browser. Of several devices (beside) it tells nothing. */
export interface Implication {
  facet: string;
  value: string;
  tells: Readonly<Record<string, string>>;
  beside: string;
}

/** What facet values imply. The first facet is what a person holds in the hand. */
export function implicationsOf(facets: readonly Facet[]): Implication[] {
  const beside = facets[0]?.id ?? '';
  return facets.flatMap(({ id, values }) =>
    values.flatMap(({ id: value, implies }) => (implies ? [{ facet: id, value, tells: implies, beside }] : [])),
  );
}

/**
 * Reads a ticket: greetings, quotations and signatures are dropped, mail addresses tell the kind of organization, then everything
 * personal is masked. Who pastes a quotation or a greeting alone means that: a ticket is never empty unless what was pasted is.
 */
export function readTicket(pasted: string, { words, works = [], implies = [], names, domains }: Known, patterns: TicketPatterns): Ticket {
  const isCourtesy = courtesyTest(patterns, names);
  const lines = linesOf(pasted);
  const own = ownLines(lines);
  const isPassedOn = anyOf(patterns.passes)(own.join('\n'));
  const problems = [...(isPassedOn ? [] : [own]), allLines(lines)].map((some) => problemIn(some, isCourtesy));
  const unmasked = [...problems, pasted.trim()].find(Boolean) ?? '';
  const text = mask(unmasked);
  const ofProblem = patterns.mailbox.reduce((left, pattern) => left.replace(new RegExp(pattern, 'giu'), ' '), text);
  const told = domains.filter(({ ends }) => ends.some((end) => addressEnding(end).test(pasted)));
  const named: FacetValues = {};
  const isIn = (some: readonly string[]) => some.some((pattern) => new RegExp(pattern, 'iu').test(ofProblem));
  const isCertain = ({ facet, value }: Offer) =>
    patterns.certain.every((each) => each.facet !== facet || !each.values.includes(value) || isIn(each.patterns));
  for (const { facet, value } of [...offersFor(ofProblem, words, {}, works).filter(isCertain), ...told]) {
    if (!named[facet]?.includes(value)) (named[facet] ??= []).push(value);
  }
  const several = Object.fromEntries(Object.entries(named).filter(([, values]) => values.length > 1));
  return { text, unmasked, chosen: onlyPlain(named, implies), several };
}

/**
 * What is plain of what was named: facets of which one value is, and what these imply. What several devices are used with, nobody can tell.
 */
function onlyPlain(named: FacetValues, implies: readonly Implication[]): FacetValues {
  const plain = Object.fromEntries(Object.entries(named).filter(([, values]) => values.length === 1));
  const several = implies.find(({ beside }) => (named[beside]?.length ?? 0) > 1);
  if (several)
    for (const { facet, tells } of implies) for (const each of [facet, ...Object.keys(tells)]) Reflect.deleteProperty(plain, each);
  for (const { facet, value, tells } of implies)
    if (plain[facet]?.[0] === value) for (const [other, told] of Object.entries(tells)) if (!named[other]) plain[other] = [told];
  return plain;
}

function linesOf(pasted: string): string[] {
  return pasted.split(/\r?\n/).map((line) => line.trim());
}

/** A mail address that ends so; * is two letters. */
function addressEnding(end: string): RegExp {
  return new RegExp(String.raw`@(?:[\w.-]+\.)?${end.replaceAll('.', String.raw`\.`).replaceAll('*', '[a-z]{2}')}\b`, 'i');
}

/** What is left of lines once the sentences that are courtesy alone are dropped. */
function problemIn(lines: readonly string[], isCourtesy: (sentence: string) => boolean): string {
  return lines
    .map((line) =>
      sentencesOf(line)
        .filter((sentence) => !isCourtesy(sentence))
        .join('')
        .trim(),
    )
    .filter(Boolean)
    .join('\n');
}

/** Scripts in which names and messages stand in texts of any language: one letter of them tells nothing. */
const SHARED = ['Latin', 'Han'];

/**
 * The language that a ticket is written in: one letter of a script that is a language's own tells it; else it is the language of
 * which most letters are there.
 * @param scripts the scripts of each language
 * @param otherwise the language where letters do not tell
 */
export function languageOfTicket(pasted: string, scripts: Readonly<Record<Language, readonly string[]>>, otherwise: Language): Language {
  const text = ownLines(linesOf(pasted)).join('\n') || pasted;
  const count = (names: readonly string[]) => names.reduce((sum, name) => sum + lettersOf(name, text), 0);
  const all = Object.entries(scripts) as [Language, readonly string[]][];
  const own = (names: readonly string[]) => count(names.filter((name) => !SHARED.includes(name)));
  for (const measure of [own, count]) {
    const [first, second] = all.map(([language, names]) => ({ language, n: measure(names) })).sort((a, b) => b.n - a.n);
    if (first && first.n > (second?.n ?? 0)) return first.language;
  }
  return otherwise;
}

function lettersOf(script: string, text: string): number {
  return text.match(new RegExp(String.raw`\p{Script=${script}}`, 'gu'))?.length ?? 0;
}
