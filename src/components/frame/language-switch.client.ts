/** The switch to other languages stays on the same step and keeps what narrows the page: it takes query and fragment along. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    const carry = () => {
      for (const link of this.querySelectorAll('a')) {
        link.search = location.search;
        link.hash = location.hash;
      }
    };
    for (const event of ['pointerdown', 'focusin', 'click']) this.addEventListener(event, carry);
  }
}

customElements.define('language-switch', LanguageSwitch);
