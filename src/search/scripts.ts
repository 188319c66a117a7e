/** What a character of a normalised text is to the search. */
export const SPACE = 1;
/** Latin letters, and the numbers of any script. */
export const LATIN = 2;
export const HIRAGANA = 3;
const KATAKANA = 4;
/** Kanji, and letters of all other scripts. */
const OTHER = 5;

/** The kinds of the characters of the basic plane, each found once: a table answers many times faster than a pattern. */
const known = new Uint8Array(0x10000);

/** The kind of the character that begins at a place of a text. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isPair(unit)) return kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  return known[unit] || (known[unit] = kindOf(text.charAt(at)));
}

/** How many places the character at a place takes: two where it is outside the basic plane. */
export function widthAt(text: string, at: number): number {
  return isPair(text.charCodeAt(at)) ? 2 : 1;
}

function isPair(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

function kindOf(character: string): number {
  if (character === ' ') return SPACE;
  if (/[\p{Script=Latin}\p{N}]/u.test(character)) return LATIN;
  if (/[\u3041-\u3096]/.test(character)) return HIRAGANA;
  return /[\u30a1-\u30faー]/.test(character) ? KATAKANA : OTHER;
}
