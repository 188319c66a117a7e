/** Ways to break an article: what is done to its text. */
type Damage = (text: string, random: (below: number) => number) => string;

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
];

const DAMAGE: Record<string, Damage> = {
  'a line is gone': (text, random) => without(text.split('\n'), random).join('\n'),
  'a line stands twice': (text, random) => twice(text.split('\n'), random).join('\n'),
  'two lines changed places': (text, random) => swap(text.split('\n'), random).join('\n'),
  'a field has another value': (text, random) =>
    text.replace(/^(\w+): .*$/m, (_line, field: string) => `${field}: ${NOISE[random(NOISE.length)]}`),
  'a field has another type': (text, random) =>
    text.replace(/^(\w+):.*$/gm, (line, field: string) =>
      random(6) ? line : `${field}: ${['[]', '{}', '0', 'true', 'null', '2026-13-45', '[[[]]]'][random(7)]}`,
    ),
  'noise is put in': (text, random) => insert(text, NOISE[random(NOISE.length)] ?? '', random),
  'the end is cut off': (text, random) => text.slice(0, random(text.length)),
  'the beginning is cut off': (text, random) => text.slice(random(text.length)),
  'letters are changed': (text, random) => [...text].map((letter) => (random(200) ? letter : (NOISE[random(NOISE.length)] ?? ''))).join(''),
  'line ends are those of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'line ends are those of old Macs': (text) => text.replaceAll('\n', '\r'),
  'a byte-order mark stands in front': (text) => `\uFEFF${text}`,
  'it is huge': (text, random) => text + 'あいう\n\n'.repeat(2000 + random(2000)),
  'it is empty': () => '',
};

function without(lines: string[], random: (below: number) => number): string[] {
  return lines.toSpliced(random(lines.length), 1);
}

function twice(lines: string[], random: (below: number) => number): string[] {
  const at = random(lines.length);
  return lines.toSpliced(at, 0, lines[at] ?? '');
}

function swap(lines: string[], random: (below: number) => number): string[] {
  const at = random(Math.max(1, lines.length - 1));
  return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '');
}

function insert(text: string, noise: string, random: (below: number) => number): string {
  const at = random(text.length);
  return text.slice(0, at) + noise + text.slice(at);
}

/** A valid article and what became of it. */
export interface Broken {
  kind: string;
  file: string;
  text: string;
}

/** Breaks articles one after another, in a fixed sequence, so that a failure can be repeated (Lehmer 1951). */
export function* brokenArticles(good: ReadonlyMap<string, string>): Generator<Broken, never> {
  const names = [...good.keys()].filter((file) => file.endsWith('.mdx'));
  const kinds = Object.keys(DAMAGE);
  let seed = 20261123;
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % Math.max(1, below);
  for (let round = 0; ; round++) {
    const file = names[random(names.length)] ?? '';
    const kind = kinds[round % kinds.length] ?? '';
    yield { kind, file, text: DAMAGE[kind]?.(good.get(file) ?? '', random) ?? '' };
  }
}
