/**
 * Letters that names are written with, as sets of a regular expression. A browser takes three times as long to prepare the patterns of names
 * where each asks the tables of Unicode (measured: 282 ms, written out 111 ms). Letters of rare scripts are left out.
 */
const SETS: Readonly<Record<string, string>> = {
  'Script=Latin': 'A-Za-zªºÀ-ÖØ-öø-ʯḀ-ỿ',
  'Script=Hiragana': 'ぁ-ゖゝ-ゟ',
  'Script=Katakana': 'ァ-ヺヽ-ヿ',
  'Script=Han': '々〇〆㐀-鿿豈-﫿\\u{20000}-\\u{323AF}',
};
const ALL: Readonly<Record<string, string>> = { ...SETS, L: `${Object.values(SETS).join('')}ーͰ-ӿ가-힣` };

/** A pattern with its sets of letters, such as \p{Script=Han} or \p{L}, written out, within square brackets or by themselves. */
export function withLetters(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[\w=]+\}/g, (part) => {
    const written = part.replace(/\\p\{([\w=]+)\}/g, (whole, set: string) => ALL[set] ?? whole);
    return part.startsWith('[') || written === part ? written : `[${written}]`;
  });
}
