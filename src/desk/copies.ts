import { fill } from '../model/i18n/fill.ts';
import type { WordKey } from '../model/i18n/text.ts';
import type { Language } from '../model/languages.ts';

/** One form in which something can be copied. */
export interface Copy {
  label: string;
  text: string;
  html?: string;
  /** What is said when the clipboard took it, and when it did not. */
  done: string;
  failed: string;
}

/** The words for copying. They are loaded only when somebody copies, so they are not with the rest of the interface. */
export type CopyWords = Record<Extract<WordKey, `${'copy' | 'request'}.${string}`>, string>;

/** The link to an article or step: as address, as Markdown, as rich text. */
export function copiesOf(words: CopyWords, address: string, title: string): Copy[] {
  const said = { done: words['copy.done'], failed: words['copy.failed'] };
  return [
    { label: words['copy.address'], text: address, ...said },
    { label: words['copy.markdown'], text: `[${title.replace(/[[\]\\]/g, '\\$&')}](${address})`, ...said },
    {
      label: words['copy.rich'],
      text: `${title}\n${address}`,
      html: `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`,
      ...said,
    },
  ];
}

interface Asked {
  heading: string;
  article: string;
  address: string;
  readers: string[];
  now: Date;
}

interface Note extends Asked {
  tried: string[];
}

interface Request extends Asked {
  /** The title of the step that is not allowed. */
  step: string;
  /** Where the article speaks to administrators, if it does. */
  admins: string | null;
}

/**
 * What a help desk needs to know, in the reader's language first and then in the others.
 * @param words the words of each language, the source first
 */
export function noteOf(words: Readonly<Record<Language, CopyWords>>, language: Language, note: Note): Copy[] {
  return inEveryLanguage(words, language, (each) => noteText(each, note));
}

/**
 * What an administrator needs to know who is asked to allow a step, in the reader's language first and then in the others.
 * @param words the words of each language, the source first
 */
export function requestOf(words: Readonly<Record<Language, CopyWords>>, language: Language, request: Request): Copy[] {
  return inEveryLanguage(words, language, (each) => requestText(each, request));
}

/** The same in every language, the reader's first, each with the label that offers it. */
export function inEveryLanguage(
  words: Readonly<Record<Language, CopyWords>>,
  language: Language,
  textIn: (words: CopyWords, language: Language) => string,
): Copy[] {
  const own = words[language];
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const others = (Object.keys(words) as Language[]).filter((each) => each !== language);
  return [language, ...others].map((each) => ({
    label: fill(own['copy.in'], { language: names.of(each) ?? each }),
    text: textIn(words[each], each),
    done: own['copy.done'],
    failed: own['copy.failed'],
  }));
}

function requestText(words: CopyWords, { heading, article, address, step, admins, readers, now }: Request): string {
  return [
    words['request.ask'],
    fill(words['request.step'], { step }),
    fill(words['request.problem'], { heading: `${heading} (${article})` }),
    fill(words['request.readers'], { readers: readers.join(' / ') || words['request.unknown'] }),
    words['request.message'],
    fill(words['request.time'], { time: timeWithZone(now) }),
    words['request.hosts'],
    fill(words['request.page'], { address }),
    ...(admins ? [fill(words['request.admins'], { address: admins })] : []),
    words['request.secret'],
  ].join('\n');
}

function noteText(words: CopyWords, { heading, article, address, readers, tried, now }: Note): string {
  return [
    fill(words['request.problem'], { heading: `${heading} (${article})` }),
    fill(words['request.page'], { address }),
    fill(words['request.readers'], { readers: readers.join(' / ') || words['request.unknown'] }),
    words['request.message'],
    words['request.tried'],
    ...(tried.length ? tried.map((title) => `- ${title} ${words['request.result']}`) : [words['request.nothing']]),
    fill(words['request.time'], { time: timeWithZone(now) }),
    words['request.secret'],
  ].join('\n');
}

/** Local time with its distance from UTC: 2026-11-23 09:05 (UTC+09:00). */
export function timeWithZone(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const minutes = -now.getTimezoneOffset();
  const zone = `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())} (${zone})`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
