import { guessPages, type KnownPages } from '../model/guess.ts';

/** On the page for a wrong address: offers the articles whose address is like it. */
class AddressGuess extends HTMLElement {
  connectedCallback(): void {
    // Mail filters leave %23 where a # was: the page before it may be right.
    const [page, anchor] = location.pathname.split('%23');
    if (anchor) {
      location.replace((page ?? '/').replace(/\/?$/, '/') + location.search + '#' + anchor);
      return;
    }
    void knownPages(this.dataset).then((known) => offer(this, known));
  }
}

/** Address and title of every article: in the page, or in a file where they are many. Without the file nothing is offered. */
async function knownPages({ known = '[]', titles }: DOMStringMap): Promise<KnownPages[]> {
  try {
    return (titles ? await (await fetch(titles)).json() : JSON.parse(known)) as KnownPages[];
  } catch {
    return [];
  }
}

function offer(root: HTMLElement, known: readonly KnownPages[]): void {
  const guesses = guessPages(location.pathname, known);
  const part = root.querySelector<HTMLElement>('[data-part=guesses]');
  if (!guesses.length || !part) return;
  part.hidden = false;
  root.querySelector('[data-part=list]')?.replaceChildren(
    ...guesses.map(({ path, title, language }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path + location.search + location.hash;
      link.textContent = title;
      link.lang = language;
      link.className = 'inline-flex min-h-11 items-center';
      item.append(link);
      return item;
    }),
  );
}

customElements.define('address-guess', AddressGuess);
