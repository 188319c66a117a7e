/** Katakana in the order of hiragana, whose first is ぁ. */
const FIRST = 0x3041;
const KATAKANA = Array.from({ length: 0x56 }, (_, place) => String.fromCharCode(FIRST + 0x60 + place));

/**
 * Text as the search compares it: compatibility forms folded (NFKC), lower case, hiragana as katakana, no final long
 * vowel on a kana word, punctuation as spaces. The same text gives the same result at build time and in every browser.
 */
export function normalise(text: string): string {
  return foldKana(normaliseKeepingKana(text));
}

/** What was asked for last: a question is looked at from many sides, and a long one takes long to normalise. */
let last = { text: '', normalised: '' };

/** As normalise, but hiragana stays, character by character in the same places. */
export function normaliseKeepingKana(text: string): string {
  if (last.text !== text) last = { text, normalised: normalisedOf(text) };
  return last.normalised;
}

function normalisedOf(text: string): string {
  return joinApostrophes(text.normalize('NFKC').toLowerCase())
    .replace(/[‐-―−ー~〜]+/g, (mark, at: number, all: string) => (isKana(all[at - 1]) ? 'ー' : mark.replace(/./g, ' ')))
    .replace(/ー(?![\u3041-\u3096\u30a1-\u30fa])/g, '')
    .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .trim();
}

/** Text whose apostrophes part no word: don't is one word, and server's is server. */
export function joinApostrophes(text: string): string {
  return text.replace(/[a-z]['’][a-z]+/gi, (part) => part.replace(/['’]s$/i, '').replace(/['’]/, ''));
}

/** Hiragana as katakana, one character for one. */
export function foldKana(text: string): string {
  return text.replace(/[\u3041-\u3096]+/g, (run) => {
    let folded = '';
    for (let at = 0; at < run.length; at++) folded += KATAKANA[run.charCodeAt(at) - FIRST] ?? '';
    return folded;
  });
}

function isKana(character: string | undefined): boolean {
  return character !== undefined && /[\u3041-\u3096\u30a1-\u30faー]/.test(character);
}
