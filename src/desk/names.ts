import type { TicketPatterns } from '../model/schemas/tickets.ts';
import { withoutQuotations } from './mail.ts';

/** The longest name anybody is addressed by. */
const LONGEST = 40;

/** A name that a pattern finds, and where it stands. */
interface Named {
  name: string;
  line: number;
}

/**
 * Who writes a mail, without titles: whoever is named in two lines, as in the first and in the signature, by the longest form; else the first
 * name that a pattern finds. What is only perhaps a name counts where another line has it too. Empty where nobody can tell.
 */
export function nameIn(pasted: string, { names, maybeNames, addressed, titles, noNames }: TicketPatterns): string {
  const lines = pasted
    .replaceAll('\u3000', ' ')
    .split(/\r?\n/)
    .map((line) => line.trim());
  const mail = withoutQuotations(lines).join('\n');
  const isName = ({ name }: Named) =>
    /\p{Script=Han}|../u.test(name) && name.length <= LONGEST && !noNames.some((none) => new RegExp(none, 'u').test(name));
  const isWriter = ({ name }: Named) => !addressed.some((end) => new RegExp(end, 'u').test(name));
  const withoutTitles = ({ name, line }: Named) => ({
    name: titles.reduce((left, title) => left.replace(new RegExp(title, 'u'), ''), name).trim(),
    line,
  });
  const found = (patterns: readonly string[]) =>
    patterns.flatMap((pattern) => namedBy(pattern, mail).filter(isWriter).map(withoutTitles).filter(isName));
  const sure = found(names);
  const all = [...sure, ...found(maybeNames)];
  const isTwice = ({ name, line }: Named) => all.some((other) => other.line !== line && isSame(name, other.name));
  const twice = all.filter(isTwice);
  return longestOf(twice.length ? twice : sure.slice(0, 1));
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
    const name = (groups?.name ?? '').trim();
    return { name, line: mail.slice(0, mail.indexOf(name, index)).split('\n').length };
  });
}

/** Whether one may be short for the other. */
function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function longestOf(names: readonly Named[]): string {
  return names.reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
}
