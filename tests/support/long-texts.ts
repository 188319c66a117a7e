import fc from 'fast-check';

/** So many characters the question box takes. */
const LONGEST = 5000;

const filled = (text: string) => text.repeat(Math.ceil(LONGEST / text.length)).slice(0, LONGEST);

/** Characters that seem random and are the same each time. */
function scattered(first: number, count: number): string {
  const unit = fc.integer({ min: first, max: first + count - 1 }).map((code) => String.fromCodePoint(code));
  const text = fc.string({ unit, minLength: LONGEST, maxLength: LONGEST });
  return fc.sample(text, { seed: 12345, numRuns: 1, unbiased: true }).join('').slice(0, LONGEST);
}

const inWords = (text: string, length: number) => (text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).join(' ').slice(0, LONGEST);

const LATIN = scattered(0x61, 26);
const KATAKANA = scattered(0x30a1, 80);

/** A log in which the line that matters stands in the middle. */
export const LOG = (() => {
  const line = (at: number) => `[2026-11-25 10:0${at % 10}:12.${at}] INFO worker-${at * 7919} heartbeat ok, queue depth ${at}\n`;
  const lines = Array.from({ length: 90 }, (_, at) => line(at)).join('');
  const half = lines.indexOf('\n', LONGEST / 2) + 1;
  return `${lines.slice(0, half)}Error 409: Invalid client. Please start over.\n${lines.slice(half)}`.slice(0, LONGEST);
})();

/** Texts as long as can be, hostile or pasted by mistake, by name. */
export const LONG_TEXTS: Record<string, string> = {
  kanji: scattered(0x4e00, 20_000),
  katakana: KATAKANA,
  'half-width katakana': scattered(0xff66, 50),
  hiragana: scattered(0x3041, 80),
  Hangul: scattered(0xac00, 11_000),
  Devanagari: scattered(0x905, 50),
  Cyrillic: scattered(0x430, 32),
  'rare kanji in pairs of surrogates': scattered(0x20000, 40_000),
  'lone surrogates': scattered(0xd800, 2000),
  emoji: scattered(0x1f300, 600),
  'one endless word': LATIN,
  'words of four letters': inWords(LATIN, 4),
  'words of eight letters': inWords(LATIN, 8),
  'words of three katakana': inWords(KATAKANA, 3),
  'words that begin alike': Array.from({ length: 1000 }, (_, at) => `s${inWords(LATIN, 4).slice(at * 5, at * 5 + 4)}`)
    .join(' ')
    .slice(0, LONGEST),
  'letters and digits': scattered(0x30, 75),
  'one letter': filled('a'),
  'one digit': filled('9'),
  'one kanji': filled('様'),
  'long vowels': filled('ー'),
  spaces: filled(' '),
  'line breaks': filled('\n'),
  dots: filled('.'),
  dashes: filled('-'),
  'letters and dashes': filled('a-'),
  'zeros and dashes': filled('0-'),
  'signs of mail': filled('a@b.'),
  'signs of addresses': filled('http://'),
  'scripts in turn': filled('漢カあ'),
  'one word': filled('ログイン'),
  'one sentence': filled('会社の端末でエラー409が出てログインできません。'),
  'marks upon one letter': `a${filled('\u0301\u0316')}`.slice(0, LONGEST),
  'a ligature of eighteen letters': filled('\ufdfa'),
  'squared words': scattered(0x3300, 88),
  'null characters': filled('\0'),
  quotations: filled('>\n'),
  'a log': LOG,
};
