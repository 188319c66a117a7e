import { guessPaths } from '../model/guess.ts';

type Titles = [address: string, title: string][];

/** On the page for a wrong address: offers the articles whose address is like it. */
class AddressGuess extends HTMLElement {
  connectedCallback(): void {
    // Mail filters leave %23 where a # was: the page before it may be right.
    const [page, anchor] = location.pathname.split('%23');
    if (anchor) {
      location.replace((page ?? '/').replace(/\/?$/, '/') + location.search + '#' + anchor);
      return;
    }
    void titlesOf(this.dataset).then((titles) => offer(this, new Map(titles)));
  }
}

/** Address and title of every article: in the page, or in a file where they are many. Without the file nothing is offered. */
async function titlesOf({ known = '[]', titles }: DOMStringMap): Promise<Titles> {
  try {
    return (titles ? await (await fetch(titles)).json() : JSON.parse(known)) as Titles;
  } catch {
    return [];
  }
}

function offer(root: HTMLElement, titles: ReadonlyMap<string, string>): void {
  const guesses = guessPaths(location.pathname, [...titles.keys()]);
  const part = root.querySelector<HTMLElement>('[data-part=guesses]');
  if (!guesses.length || !part) return;
  part.hidden = false;
  root.querySelector('[data-part=list]')?.replaceChildren(
    ...guesses.map((path) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = path + location.search + location.hash;
      link.textContent = titles.get(path) ?? path;
      link.className = 'inline-flex min-h-11 items-center';
      if (path.includes('/en/')) link.lang = 'en';
      item.append(link);
      return item;
    }),
  );
}

customElements.define('address-guess', AddressGuess);
