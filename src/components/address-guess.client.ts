import { guessPaths } from '../model/guess.ts';

/** On the page for a wrong address: offers the articles whose address is like it. */
class AddressGuess extends HTMLElement {
  connectedCallback(): void {
    // Mail filters leave %23 where a # was: the page before it may be right.
    const [page, anchor] = location.pathname.split('%23');
    if (anchor) {
      location.replace((page ?? '/').replace(/\/?$/, '/') + location.search + '#' + anchor);
      return;
    }
    const titles = new Map(JSON.parse(this.dataset.known ?? '[]') as [string, string][]);
    const guesses = guessPaths(location.pathname, [...titles.keys()]);
    const part = this.querySelector<HTMLElement>('[data-part=guesses]');
    if (!guesses.length || !part) return;
    part.hidden = false;
    this.querySelector('[data-part=list]')?.replaceChildren(
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
}

customElements.define('address-guess', AddressGuess);
