/** Shows the link to the first language that the browser asks for, where it does not ask for that of the page. */
class LanguageOffer extends HTMLElement {
  connectedCallback(): void {
    const asked = navigator.languages.map((language) => language.replace(/-.*/, ''));
    if (asked.includes(document.documentElement.lang)) return;
    const links = [...this.querySelectorAll('a')];
    const [offer] = asked.flatMap((language) => links.find(({ hreflang }) => hreflang === language) ?? []);
    if (offer) offer.hidden = false;
  }
}

customElements.define('language-offer', LanguageOffer);
