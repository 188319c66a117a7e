import { codeOf } from '../../browser/code.ts';
import { copiesOf, noteOf, requestOf, type Copy, type CopyWords } from '../../desk/copies.ts';
import { queryOf } from '../../model/address.ts';
import type { ArticleRequest } from '../../model/fit.ts';
import type { Language } from '../../model/languages.ts';
import { labelsHere, titleOfStep } from './labels.client.ts';

/** The words for copying, put in when the site is built: they come with this script alone. */
declare const COPY_WORDS: Record<Language, CopyWords>;

/** What to copy: for whom, with what tried, and the step whose button was pressed, if any. */
type Wanted = Pick<ArticleRequest, 'chosen' | 'tried'> & { step: string };

/**
 * Copies what a button stands for, says so beneath it, and offers the other forms. Where copying is refused, the text stands
 * there to be selected.
 */
export async function offerCopies(button: HTMLElement, main: HTMLElement, { chosen, tried, step }: Wanted): Promise<void> {
  const language = document.documentElement.lang as Language;
  const heading = main.querySelector('h1')?.textContent.trim() ?? '';
  const address = location.origin + location.pathname + queryOf(chosen) + (step && `#${step}`);
  const about = { heading, article: main.dataset.article ?? '', readers: labelsOf(chosen), now: new Date() };
  const admins = document.getElementById('for-admins') && `${location.origin + location.pathname}#for-admins`;
  const copies = button.matches('[data-note]')
    ? noteOf(COPY_WORDS, language, { ...about, address: location.href, tried: tried.map(titleOfStep) })
    : button.matches('[data-ask]')
      ? requestOf(COPY_WORDS, language, { ...about, address, step: titleOfStep(step), admins })
      : copiesOf(COPY_WORDS[language], address, step ? `${heading}: ${titleOfStep(step)}` : heading);
  const row = rowAfter(button);
  const forms = document.createElement('div');
  forms.className = 'flex flex-wrap gap-x-4';
  const others = copies.slice(1).map((copy) => choiceOf(copy.label, () => void give(copy, forms)));
  // For whoever stands at the counter: the same link, with the same situation, beside what was copied where there is room.
  const code = choiceOf(COPY_WORDS[language]['copy.qr'], () => {
    const picture = codeOf(address, COPY_WORDS[language]['copy.qrAlt']);
    code.remove();
    row.append(picture);
    picture.focus();
  });
  forms.append(...others, ...(button.matches('[data-copy]') ? [code] : []));
  row.replaceChildren(forms);
  if (copies[0]) await give(copies[0], forms);
}

/** A button of the row beneath. */
function choiceOf(label: string, act: () => void): HTMLButtonElement {
  const choice = document.createElement('button');
  choice.type = 'button';
  choice.className = 'min-h-11 text-accent underline';
  choice.textContent = label;
  choice.addEventListener('click', act);
  return choice;
}

function labelsOf(chosen: ArticleRequest['chosen']): string[] {
  const labels = labelsHere();
  return Object.entries(chosen).flatMap(([facet, values]) => values.map((value) => labels[facet]?.[value] ?? value));
}

/** The row beneath a button, made once. */
function rowAfter(button: HTMLElement): HTMLElement {
  const place = button.parentElement as HTMLElement;
  const existing = place.nextElementSibling;
  if (existing instanceof HTMLElement && existing.matches('[data-part=copied]')) return existing;
  const row = document.createElement('div');
  row.dataset.part = 'copied';
  row.className = 'items-center gap-x-4 text-small lg:flex print:hidden';
  place.after(row);
  return row;
}

async function give(copy: Copy, forms: HTMLElement): Promise<void> {
  forms.querySelector('[data-part=said]')?.remove();
  const said = document.createElement('p');
  said.dataset.part = 'said';
  said.setAttribute('role', 'status');
  said.className = 'w-full bold';
  forms.prepend(said);
  if (await write(copy)) {
    said.textContent = copy.done;
    return;
  }
  said.textContent = copy.failed;
  const text = document.createElement('textarea');
  text.readOnly = true;
  text.value = copy.text;
  text.rows = Math.min(8, copy.text.split('\n').length);
  text.setAttribute('aria-label', copy.label);
  text.className = 'w-full edged p-2';
  said.append(text);
  text.select();
}

/** Whether the clipboard took it. */
async function write({ text, html }: Copy): Promise<boolean> {
  try {
    if (!html || typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(text);
    else {
      const part = (type: string, content: string) => [type, new Blob([content], { type })];
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries([part('text/plain', text), part('text/html', html)]) as Record<string, Blob>),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
