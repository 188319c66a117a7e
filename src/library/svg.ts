import { lineAt } from './check-characters.ts';

/** What a drawing may consist of. What is not named here could run, or load something from elsewhere. */
const ELEMENTS = ['svg', 'title', 'desc', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'];
const ATTRIBUTES = [
  ...[
    'xmlns',
    'viewBox',
    'width',
    'height',
    'x',
    'y',
    'dx',
    'dy',
    'x1',
    'y1',
    'x2',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'd',
    'points',
    'transform',
  ],
  ...[
    'fill',
    'fill-opacity',
    'fill-rule',
    'opacity',
    'stroke',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
    'stroke-width',
  ],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-anchor', 'dominant-baseline'],
];

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A tag, or text without anything that begins one. */
const PART = /<(?<close>\/?)(?<name>[A-Za-z][\w:-]*)(?<attributes>(?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|[^<]+/gy;

/** Characters by name or number in a text, which are harmless. */
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);/g;

/** What is wrong with the text of a drawing, with the 1-based line. */
export function faultsOfSvg(svg: string): { line: number; message: string }[] {
  const faults: { line: number; message: string }[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of svg.matchAll(PART)) {
    end = match.index + match[0].length;
    const report = (message: string) => faults.push({ line: lineAt(svg, match.index), message });
    const { name, close, empty, attributes = '' } = match.groups ?? {};
    if (name === undefined) {
      if (match[0].replace(ENTITY, '').includes('&')) report('an & begins a character by name. Write &amp;');
      continue;
    }
    if (!ELEMENTS.includes(name)) report(`<${name}> is not known in a drawing. Use ${ELEMENTS.join(', ')}`);
    else if (close && open.pop() !== name) report(`</${name}> closes what is not open. Close each element where it began`);
    else if (!close && !open.length && name !== 'svg') report(`<${name}> stands outside of <svg>. Put it inside`);
    if (!close && !empty) open.push(name);
    for (const [, attribute = '', , value = ''] of attributes.matchAll(/([\w:-]+)\s*=\s*(["'])(.*?)\2/gs)) {
      const fault = faultOfAttribute(attribute, value);
      if (fault) report(`${attribute} of <${name}> ${fault}`);
    }
  }
  if (end < svg.length)
    faults.push({
      line: lineAt(svg, end),
      message: 'this cannot be read. A drawing has elements and text only: no comment, no <!…>, no <?…>, every attribute in quotes',
    });
  else if (open.length && !faults.length)
    faults.push({ line: lineAt(svg, end), message: `<${open.at(-1) ?? ''}> is not closed. Write </${open.at(-1) ?? ''}>` });
  return faults;
}

function faultOfAttribute(name: string, value: string): string | undefined {
  if (!ATTRIBUTES.includes(name)) return `is not known in a drawing. Use ${ATTRIBUTES.join(', ')}`;
  if (name === 'xmlns') return value === NAMESPACE ? undefined : `is not "${NAMESPACE}". Write that`;
  return /[&\\:]|url\s*\(/i.test(value) ? 'names something elsewhere, or a character by number. Write plain words and numbers' : undefined;
}
