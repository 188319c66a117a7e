/** A reply that an agent changed, with the ticket it answers. */
export interface EarlierReply {
  ticket: string;
  reply: string;
}

/** So much of a ticket names it in the list. */
const NAME = 30;

/** A reply set aside, folded up under the beginning of its ticket, with a button that gives both back. */
export function earlierReply(
  { ticket, reply }: EarlierReply,
  words: { earlier: string; restore: string },
  restore: () => void,
): HTMLElement {
  const entry = document.createElement('details');
  entry.className = 'mt-2 rounded-lg edged px-3';
  const summary = document.createElement('summary');
  summary.className = 'min-h-11 py-2';
  const name = ticket.replace(/\s+/g, ' ').slice(0, NAME);
  summary.textContent = [words.earlier, name].filter(Boolean).join(': ');
  const shown = document.createElement('p');
  shown.className = 'whitespace-pre-wrap';
  shown.textContent = reply;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'my-2 min-h-11 rounded-lg edged-2 px-4';
  button.textContent = words.restore;
  button.addEventListener('click', () => {
    entry.remove();
    restore();
  });
  entry.append(summary, shown, button);
  return entry;
}
