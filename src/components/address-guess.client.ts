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
    const guesses = guessPages(location.pathname, JSON.parse(this.dataset.known ?? '[]') as KnownPages[]);
    const part = this.querySelector<HTMLElement>('[data-part=guesses]');
    if (!guesses.length || !part) return;
    part.hidden = false;
    this.querySelector('[data-part=list]')?.replaceChildren(
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
}

customElements.define('address-guess', AddressGuess);
