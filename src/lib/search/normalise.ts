/**
 * Text as the search compares it: compatibility forms folded (NFKC), lower case, hiragana as katakana, no final long
 * vowel on a katakana word, punctuation as spaces. The same text gives the same result at build time and in every browser.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[‐-―−ー~〜]+/g, (mark, at: number, all: string) => (isKatakana(all[at - 1]) ? 'ー' : mark.replace(/./g, ' ')))
    .replace(/ー(?![\u30a1-\u30fa])/g, '')
    .replace(/[^\p{L}\p{N}ー]+/gu, ' ')
    .trim();
}

function isKatakana(character: string | undefined): boolean {
  return character !== undefined && /[\u30a1-\u30faー]/.test(character);
}
