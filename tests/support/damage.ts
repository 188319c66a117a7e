import fc from 'fast-check';

/** One thing done to a text: how, from which place on (beyond the end it begins anew), and with what. */
export interface Harm {
  how: string;
  at: number;
  noise: string;
}

const NOISE = [
  '{',
  '}',
  '<',
  '</Step>',
  '<For device="mac">',
  '---',
  ': ',
  '- ',
  '\t',
  '"',
  "'",
  '\u0000',
  '\uFEFF',
  '\uFFFD',
  '&x',
  '*y',
  '!!js/function',
  '\r\n',
  '<script>',
  '${x}',
  'import x from "y"',
  '[a](/nowhere/)',
  'https://example.com',
  '😀',
  '\u202e',
  '\ud800',
  '\u2066',
  '&#x202e;',
  '```\n',
  '<kbd style="x">y</kbd>',
  '<kbd {...{ x: 1 }} />',
  '<Cite s={x} />',
  '![a](b)',
  '[a](javascript:x)',
  '1'.repeat(400),
  '[]',
  '{}',
  '0',
  'true',
  'null',
  '2026-13-45',
  '[[[]]]',
];

const HARMS: Record<string, (text: string, harm: Harm) => string> = {
  'a line is gone': (text, { at }) => inLines(text, (lines) => lines.toSpliced(at % lines.length, 1)),
  'a line stands twice': (text, { at }) => inLines(text, (lines) => lines.toSpliced(at % lines.length, 0, lines[at % lines.length] ?? '')),
  'two lines changed places': (text, { at }) =>
    inLines(text, (lines) =>
      lines.toSpliced(
        at % lines.length,
        2,
        ...lines
          .slice(at % lines.length)
          .slice(0, 2)
          .reverse(),
      ),
    ),
  'a field has another value': (text, { at, noise }) => {
    const fields = [...text.matchAll(/^(\w+):.*$/gm)];
    const field = fields[at % Math.max(1, fields.length)];
    return field ? text.slice(0, field.index) + `${field[1] ?? ''}: ${noise}` + text.slice(field.index + field[0].length) : text;
  },
  'noise is put in': (text, { at, noise }) => splice(text, at, 0, noise),
  'a letter is changed': (text, { at, noise }) => splice(text, at, 1, noise),
  'the end is cut off': (text, { at }) => splice(text, at, text.length, ''),
  'the beginning is cut off': (text, { at }) => text.slice(at % (text.length + 1)),
  'line ends are those of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends are those of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte-order mark stands in front': (text) => `\uFEFF${text}`,
  'it is huge': (text, { at }) => text + 'あいう\n\n'.repeat(1000 + (at % 1000)),
  'it is empty': () => '',
};

function inLines(text: string, change: (lines: string[]) => string[]): string {
  return change(text.split('\n')).join('\n');
}

function splice(text: string, at: number, length: number, noise: string): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + noise + text.slice(from + length);
}

/** A file, and up to three harms that befall it one after another. */
export function broken(files: readonly string[]): fc.Arbitrary<{ file: string; harms: Harm[] }> {
  const harm = fc.record({
    how: fc.constantFrom(...Object.keys(HARMS)),
    at: fc.nat(9999),
    noise: fc.constantFrom(...NOISE),
  });
  return fc.record({ file: fc.constantFrom(...files), harms: fc.array(harm, { minLength: 1, maxLength: 3 }) });
}

/** What becomes of a text. */
export function harmed(text: string, harms: readonly Harm[]): string {
  return harms.reduce((now, harm) => HARMS[harm.how]?.(now, harm) ?? now, text);
}
