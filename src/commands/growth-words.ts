/** What no word of is changed: tags, where links lead, code, addresses; then the words that may be. */
const PARTS = /<[^>]*>|\]\([^)]*\)|`[^`]*`|https?:\S+|(?<word>\p{Script=Han}{2,}|[ァ-ヺー]{4,}|\b[A-Za-z]{7,}\b)/gu;

/** Of so many words one is a round's own: languages reuse most of their words. */
const SHARE = 2;

const KATAKANA = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロ'];
const KANJI = [
  ...'安以右運会開外学気休京近金兄見言古午後語工校行高国今左作社手春書女小上食新水世生先前早足体大男中朝町長天電冬東道読南日入年買売白半百父風分文平方北毎万名明目夜友曜来立話',
];
const LETTERS = [...'abcdefghiklmnoprstuvwy'];

/**
 * A function that changes one word in two to one that only this round has, and leaves all others and everything else. It says
 * nothing any more, but has as many different words as so many articles would have.
 */
export function rewordFor(round: number): (text: string) => string {
  return (text) =>
    text.replace(PARTS, (...found) => {
      const all = found[0];
      const { word } = found.at(-1) as { word?: string };
      if (!word || hash(word, round) % SHARE) return all;
      const alphabet = /^[A-Za-z]/.test(word) ? LETTERS : /^[ァ-ヺー]/.test(word) ? KATAKANA : KANJI;
      return [...word].map((_, at) => alphabet[hash(`${word}${at}`, round) % alphabet.length]).join('');
    });
}

/** FNV-1a with a last mix: a number that looks like chance and is the same every time. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
