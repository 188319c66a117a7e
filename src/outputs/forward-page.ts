import type { Forward } from '../model/forwarding.ts';
import { pageTitle } from '../model/page-title.ts';

/** What stands in the place of words until they are filled in. */
const PATH = '/%path%/';
const TITLE = '%title%';
const TO = `${PATH}#%anchor%`;

/** Pages that forward, to be rendered once a language: all others are filled in from the one that forwards as they do. */
export const BLANK_FORWARDS: readonly Forward[] = [
  { from: '/forward-at-once/', to: TO, title: TITLE, kind: 'moved' },
  { from: '/forward-when-told/', to: TO, title: TITLE, kind: 'superseded' },
];

/** The blank page for a forward: a superseded address says first what took its place. */
export function blankFor({ kind }: Pick<Forward, 'kind'>): Forward {
  return BLANK_FORWARDS[kind === 'superseded' ? 1 : 0] as Forward;
}

/** Whether a path, in any language, is that of a blank page. */
export function isBlankForward(path: string): boolean {
  return BLANK_FORWARDS.some(({ from }) => path.endsWith(from));
}

/**
 * The page of a forward.
 * @param blank the page as it was rendered for blankFor(forward)
 */
export function forwardPage(blank: string, { to, title }: Pick<Forward, 'to' | 'title'>, siteName: string): string {
  const [path = ''] = to.split('#');
  return blank
    .replaceAll(TO, () => to)
    .replaceAll(PATH, () => path)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${inText(pageTitle(title, siteName))}</title>`)
    .replaceAll(`"${TITLE}"`, () => `"${inAttribute(title)}"`)
    .replaceAll(TITLE, () => inText(title));
}

/** As Astro writes text. */
function inText(text: string): string {
  return inMarkup(text, { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&#39;', '"': '&quot;' });
}

/** As Astro writes the value of an attribute. */
function inAttribute(text: string): string {
  return inMarkup(text, { '&': '&amp;', '"': '&quot;' });
}

function inMarkup(text: string, signs: Record<string, string>): string {
  return text.replace(/[&<>'"]/g, (sign) => signs[sign] ?? sign);
}
