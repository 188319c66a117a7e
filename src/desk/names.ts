import type { TicketPatterns } from '../model/schemas/tickets.ts';
import { sentencesOf } from './courtesy.ts';
import { isSentFrom, withoutLabel, withoutQuotations } from './mail.ts';

/** The longest name anybody is addressed by. */
const LONGEST = 40;

/** Who writes stands at the beginning or the end of a line: of a long one, so many letters of each. */
const ENDS = { first: 200, last: 100 };

/** So many lines begin a mail: to whom it goes, what greets, and who writes. */
const OPENING = 4;

/** A name that a pattern finds, and where it stands. */
interface Named {
  name: string;
  line: number;
}

/**
 * Who writes a mail, without titles: whoever is named in two lines, as in the first and in the signature, by the longest form; else the first
 * name that a pattern finds. What is only perhaps a name counts where another line has it too. Empty where nobody can tell.
 */
export function nameIn(pasted: string, { openings, names, maybeNames, addressed, titles, noNames }: TicketPatterns): string {
  const lines = pasted
    .normalize('NFKC')
    .split(/\r?\n/)
    .map((line) => shortened(line.trim()));
  const written = withoutQuotations(lines).filter((line) => !isSentFrom(line));
  // Who passes on a mail and writes below it is found in all of it.
  const own = written.some(Boolean) ? written : lines;
  const mail = own.join('\n');
  const opening = own.filter(Boolean).slice(0, OPENING);
  const isName = ({ name }: Named) =>
    /\p{Script=Han}|../u.test(name) && name.length <= LONGEST && !noNames.some((none) => new RegExp(none, 'u').test(name));
  const isWriter = ({ name }: Named) => !addressed.some((end) => new RegExp(end, 'u').test(name));
  const withoutTitles = ({ name, line }: Named) => ({
    name: titles.reduce((left, title) => left.replace(new RegExp(title, 'u'), ''), name).trim(),
    line,
  });
  const found = (patterns: readonly string[]) =>
    patterns
      .flatMap((pattern) => namedBy(pattern, mail))
      .filter(isWriter)
      .map(withoutTitles)
      .filter(isName);
  const introduced = opening.flatMap((line) =>
    [line, withoutLabel(line), ...sentencesOf(line).slice(1, OPENING)]
      .flatMap((sentence) => openings.flatMap((pattern) => namedBy(pattern, sentence.trim())))
      .map(({ name }) => ({ name, line: own.indexOf(line) + 1 })),
  );
  const sure = [...introduced.filter(isWriter).map(withoutTitles).filter(isName), ...found(names)];
  const all = [...sure, ...found(maybeNames)];
  const isTwice = ({ name, line }: Named) => all.some((other) => other.line !== line && isSame(name, other.name));
  const twice = all.filter(isTwice);
  return capitalised(longestOf(twice.length ? twice : sure.slice(0, 1)));
}

function shortened(line: string): string {
  const { first, last } = ENDS;
  return line.length > first + last ? `${line.slice(0, first)} … ${line.slice(-last)}` : line;
}

/**
 * The title by which somebody is addressed, if by one.
 * @param name as nameIn found it
 */
export function honourOf(pasted: string, name: string, { honours }: Pick<TicketPatterns, 'honours'>): string | undefined {
  const written = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const isBeside = (pattern: string) => new RegExp(pattern.replaceAll('<name>', written), 'mu').test(pasted);
  return Object.keys(honours).find((honour) => honours[honour]?.some(isBeside));
}

function namedBy(pattern: string, mail: string): Named[] {
  return [...mail.matchAll(new RegExp(pattern, 'gmu'))].map(({ groups, index }) => {
    const { before, name = '', after } = groups ?? {};
    const whole = [before, name.trim(), after].filter(Boolean).join(' ');
    return { name: whole, line: mail.slice(0, mail.indexOf(name.trim(), index)).split('\n').length };
  });
}

/** A name as names are written, whoever dictated it. */
function capitalised(name: string): string {
  return name.replace(/^[a-z]| [a-z]+$/g, (part) =>
    name === name.toLowerCase() ? part.replace(/[a-z]/, (first) => first.toUpperCase()) : part,
  );
}

/** Whether one may be short for the other. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) || long.endsWith(short);
}

function longestOf(names: readonly Named[]): string {
  return names.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
}
