import { toClipboard } from '../../browser/clipboard.ts';
import { element } from '../../browser/element.ts';
import { checkNoteOf } from '../../desk/check-note.ts';
import type { Copy, CopyWords } from '../../desk/copies.ts';
import type { Language } from '../../model/languages.ts';
import type { CheckSettings } from '../../triage/settings.ts';
import type { CheckState } from '../../triage/state.ts';
import type { Verdict } from '../../triage/verdict.ts';

/** What is observed on the page. */
interface Observed {
  state: CheckState;
  verdict: Verdict;
  /** The inputs of what is chosen. */
  readers: HTMLInputElement[];
}

/** Copies what was observed for a help desk, says so, and offers the other languages. Where copying is refused, the text stands there to be selected. */
export async function copyNote(place: HTMLElement, settings: CheckSettings, { state, verdict, readers }: Observed): Promise<void> {
  const language = document.documentElement.lang as Language;
  const note = {
    address: location.href,
    readers: readers.map((input) => input.parentElement?.textContent.trim() ?? input.value),
    answers: Object.entries(state.answers).map(([check, answer]) => ({ check, answer })),
    causes: verdict.candidates.map(({ key }) => key),
    now: new Date(),
  };
  const copies = checkNoteOf(settings.copyWords as Record<Language, CopyWords>, language, note, settings.names);
  const [own, ...others] = copies;
  if (!own) return;
  const said = element('p', { role: 'status', class: 'mt-2 bold' });
  const row = element('div', { class: 'flex flex-wrap gap-x-4 text-small' });
  place.replaceChildren(said, row);
  for (const copy of others) {
    const button = element('button', { type: 'button', class: 'min-h-11 text-accent underline' }, copy.label);
    button.addEventListener('click', () => void give(copy, said));
    row.append(button);
  }
  await give(own, said);
}

async function give(copy: Copy, said: HTMLElement): Promise<void> {
  if (await toClipboard(copy)) {
    said.textContent = copy.done;
    return;
  }
  const text = element('textarea', { readonly: '', rows: '8', class: 'w-full edged p-2', 'aria-label': copy.label });
  text.value = copy.text;
  said.replaceChildren(copy.failed, text);
  text.select();
}
