import { fill } from '../model/i18n/fill.ts';
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

/** These words are loaded only when somebody copies, so they are not with the rest of the interface. */
const WORDS = {
  ja: {
    address: 'アドレスをコピー',
    markdown: 'Markdown でコピー',
    rich: '題名付きのリンクをコピー',
    japanese: '日本語でコピー',
    english: '英語でコピー',
    done: 'コピーしました',
    failed: 'コピーできませんでした。この文字を選んでください。',
  },
  en: {
    address: 'Copy the address',
    markdown: 'Copy as Markdown',
    rich: 'Copy a link with its title',
    japanese: 'Copy in Japanese',
    english: 'Copy in English',
    done: 'Copied',
    failed: 'Could not copy. Select this text.',
  },
} as const;

const NOTE = {
  ja: {
    problem: '困っていること: {heading}',
    page: '見た記事: {address}',
    readers: '環境: {readers}',
    unknown: '(端末、ブラウザかアプリ、ログイン方法を書いてください)',
    message: '画面の表示(英語のままで構いません): ',
    tried: '試したこと:',
    nothing: '(まだありません)',
    result: '→ 結果: ',
    time: '日時: {time}',
    secret: 'パスワードや確認コードは書かないでください。',
  },
  en: {
    problem: 'Problem: {heading}',
    page: 'Article: {address}',
    readers: 'Device and sign-in: {readers}',
    unknown: '(write your device, browser or app, and sign-in method)',
    message: 'Exact message on the screen: ',
    tried: 'Tried:',
    nothing: '(nothing yet)',
    result: '→ result: ',
    time: 'Time: {time}',
    secret: 'Do not write passwords or codes here.',
  },
} as const;

/** The link to an article or step: as address, as Markdown, as rich text. */
export function copiesOf(language: Language, address: string, title: string): Copy[] {
  const { done, failed, ...label } = WORDS[language];
  const said = { done, failed };
  return [
    { label: label.address, text: address, ...said },
    { label: label.markdown, text: `[${title.replace(/[[\]\\]/g, '\\$&')}](${address})`, ...said },
    { label: label.rich, text: `${title}\n${address}`, html: `<a href="${escapeHtml(address)}">${escapeHtml(title)}</a>`, ...said },
  ];
}

/** What a help desk needs to know, in the reader's language first and in the other one. */
export function noteOf(note: {
  language: Language;
  heading: string;
  article: string;
  address: string;
  readers: string[];
  tried: string[];
  now: Date;
}): Copy[] {
  const { done, failed, japanese, english } = WORDS[note.language];
  const both: Copy[] = [
    { label: japanese, text: noteText('ja', note), done, failed },
    { label: english, text: noteText('en', note), done, failed },
  ];
  return note.language === 'ja' ? both : both.reverse();
}

function noteText(language: Language, { heading, article, address, readers, tried, now }: Parameters<typeof noteOf>[0]): string {
  const words = NOTE[language];
  return [
    fill(words.problem, { heading: `${heading} (${article})` }),
    fill(words.page, { address }),
    fill(words.readers, { readers: readers.join(' / ') || words.unknown }),
    words.message,
    words.tried,
    ...(tried.length ? tried.map((title) => `- ${title} ${words.result}`) : [words.nothing]),
    fill(words.time, { time: timeWithZone(now) }),
    words.secret,
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
